import type { Insertable, Selectable } from 'kysely'
import { StaleRow } from '../conflict.ts'
import type { Db, Tx } from '../schema.ts'
import type { AuditEventTable } from '../schema/record.ts'

/** The newest event's number and hash, or undefined before the first. */
export function findAuditHead(db: Db, deskId: string) {
  return db
    .selectFrom('auditHead')
    .select(['seq', 'hash'])
    .where('deskId', '=', deskId)
    .executeTakeFirst()
}

/** Append `event`. Throws `StaleRow` if another event came first. */
export async function insertAuditEvent(
  tx: Tx,
  event: Insertable<AuditEventTable>,
) {
  // The head first: on PostgreSQL a second writer fails there, and tries again.
  const head = { deskId: event.deskId, seq: event.seq, hash: event.hash }
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('auditHead')
    .values(head)
    .onConflict((conflict) =>
      conflict
        .column('deskId')
        .doUpdateSet(head)
        .where('auditHead.seq', '=', event.seq - 1),
    )
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows !== 1n) throw new StaleRow('audit head')
  await tx.insertInto('auditEvent').values(event).execute()
}

export type AuditEvent = Selectable<AuditEventTable>

export type AuditFilter = {
  action?: string | undefined
  actorId?: string | undefined
  subjectIds?: readonly string[] | undefined
  /** Instants: from the first, before the second. */
  during?: { from: string; until: string } | undefined
}

/** Events with numbers under `before`, newest first, or over `after`, oldest first. */
export type AuditStretch = ({ before?: number } | { after: number }) & {
  limit: number
}

/** The events of the desk that `filter` names. */
export async function listAuditEvents(
  db: Db,
  { deskId, ...filter }: AuditFilter & { deskId: string },
  { limit, ...stretch }: AuditStretch,
) {
  const bounds = filter.during
    ? await findSeqBounds(db, deskId, filter.during)
    : null
  const isForward = 'after' in stretch
  let query = db
    .selectFrom('auditEvent')
    .selectAll()
    .where('deskId', '=', deskId)
    .orderBy('seq', isForward ? 'asc' : 'desc')
    .limit(limit)
  if (isForward) query = query.where('seq', '>', stretch.after)
  else if (stretch.before) query = query.where('seq', '<', stretch.before)
  if (filter.action) query = query.where('action', '=', filter.action)
  if (filter.actorId) query = query.where('actorId', '=', filter.actorId)
  if (filter.subjectIds)
    query = query.where('subjectId', 'in', filter.subjectIds)
  if (filter.during) {
    query = query
      .where('seq', '>=', bounds?.first ?? 0)
      .where('seq', '<=', bounds?.last ?? -1)
      .where('occurredAt', '>=', filter.during.from)
      .where('occurredAt', '<', filter.during.until)
  }
  return query.execute()
}

/** The first and last number of a stretch of time; numbers and time run together. */
async function findSeqBounds(
  db: Db,
  deskId: string,
  { from, until }: { from: string; until: string },
) {
  const { first, last } = await db
    .selectFrom('auditEvent')
    .select((row) => [
      row.fn.min('seq').as('first'),
      row.fn.max('seq').as('last'),
    ])
    .where('deskId', '=', deskId)
    .where('occurredAt', '>=', from)
    .where('occurredAt', '<', until)
    .executeTakeFirstOrThrow()
  return { first, last }
}
