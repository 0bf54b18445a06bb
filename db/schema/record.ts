export type RecordTables = {
  auditEvent: AuditEventTable
  auditHead: AuditHeadTable
  job: JobTable
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

/** Work put down in the transaction of the change that wants it. */
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
  finishedAt: string | null
  failedAt: string | null
  createdAt: string
}

/** The period of recurring work that began last. */
export type RecurringJobTable = { deskId: string; kind: string; began: string }
