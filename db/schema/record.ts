import type { Selectable } from 'kysely'

export type RecordTables = {
  auditEvent: AuditEventTable
  auditHead: AuditHeadTable
  job: JobTable
  jobProgress: JobProgressTable
  recurringJob: RecurringJobTable
}

/** Append-only, by trigger. `hash` binds the event to the one before it. */
export type AuditEventTable = {
  id: string
  deskId: string
  seq: number
  occurredAt: string
  actorId: string
  action: string
  subjectId: string
  /** Canonical JSON; person ids, never names. */
  detail: string
  previousHash: string
  hash: string
}

export type AuditHeadTable = { deskId: string; seq: number; hash: string }

/**
 * Work put down in the transaction of the change that wants it, and gone when it
 * is done. On PostgreSQL this is a view of the queue: see `db/jobs/jobs.ts`.
 */
export type JobTable = {
  id: string
  kind: string
  /** JSON. */
  payload: string
  runAt: string
  attempts: number
  leasedUntil: string | null
  leaseId: string | null
  lastError: string | null
  /** Tried for the last time. */
  failedAt: string | null
  createdAt: string
}

export type JobRow = Selectable<JobTable>

/** How far a long job says it is. */
export type JobProgressTable = {
  jobId: string
  done: number
  total: number
  updatedAt: string
}

/** The period of recurring work that began last. */
export type RecurringJobTable = { deskId: string; kind: string; began: string }
