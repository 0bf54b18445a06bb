import { sql, type Insertable, type Selectable, type SqlBool } from 'kysely'
import type { CaseState } from '#app/core/cases/case-state.ts'
import { selectVisibleClaims, type Viewer } from '../claims/claims.ts'
import { StaleRow } from '../conflict.ts'
import type { Db, Tx } from '../schema.ts'
import type { ErrorCaseTable } from '../schema/upkeep.ts'

export type ErrorCase = Selectable<ErrorCaseTable>

export async function insertCase(tx: Tx, row: Insertable<ErrorCaseTable>) {
  await tx.insertInto('errorCase').values(row).execute()
}

/** Throws `StaleRow` if the case changed since it was read. */
export async function updateCase(
  tx: Tx,
  row: Pick<ErrorCase, 'id' | 'version'>,
  changes: Partial<ErrorCase>,
) {
  const { numUpdatedRows } = await tx
    .updateTable('errorCase')
    .set({ ...changes, version: row.version + 1 })
    .where('id', '=', row.id)
    .where('version', '=', row.version)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) throw new StaleRow(row.id)
}

/** A case that `viewer` may see, with the review it is about. */
export function findCase(db: Db, viewer: Viewer, caseId: string) {
  return selectVisibleCases(db, viewer)
    .where('errorCase.id', '=', caseId)
    .executeTakeFirst()
}

export type ShownCase = NonNullable<Awaited<ReturnType<typeof findCase>>>

/** A case for the desk itself, whoever may see it. */
export function findCaseRow(
  db: Db,
  deskId: string,
  caseId: string,
): Promise<ErrorCase | undefined> {
  return db
    .selectFrom('errorCase')
    .selectAll()
    .where('deskId', '=', deskId)
    .where('id', '=', caseId)
    .executeTakeFirst()
}

/** What the reader who holds the reference gets to know. */
export function findCaseByReference(db: Db, deskId: string, reference: string) {
  return db
    .selectFrom('errorCase')
    .leftJoin('review', 'review.id', 'errorCase.reviewId')
    .leftJoin('correction', 'correction.id', 'errorCase.correctionId')
    .select(['errorCase.state', 'errorCase.outcome', 'errorCase.answer'])
    .select(['errorCase.receivedAt', 'errorCase.acknowledgedAt'])
    .select(['errorCase.decidedAt', 'errorCase.decideBy'])
    .select(['review.slug', 'review.shortClaim', 'review.state as reviewState'])
    .select(['correction.note', 'correction.outcome as correctionOutcome'])
    .where('errorCase.deskId', '=', deskId)
    .where('errorCase.reference', '=', reference)
    .executeTakeFirst()
}

export type CaseRequest = {
  states: readonly CaseState[]
  /** Only what was due before this instant. */
  dueBefore?: string | undefined
  assigneeId?: string | undefined
  reviewId?: string | undefined
  /** Open cases are listed by what is due first, others by when they came. */
  order: 'due' | 'received'
  after?: readonly [instant: string, id: string] | undefined
  limit: number
}

/** The cases that `viewer` may see, in the order asked for. */
export function listCases(
  db: Db,
  viewer: Viewer,
  { states, dueBefore, assigneeId, reviewId, ...page }: CaseRequest,
) {
  const isByDue = page.order === 'due'
  const column = isByDue ? 'errorCase.dueAt' : 'errorCase.receivedAt'
  const direction = isByDue ? 'asc' : 'desc'
  let query = selectVisibleCases(db, viewer)
    .where('errorCase.state', 'in', states)
    .orderBy(column, direction)
    .orderBy('errorCase.id', direction)
    .limit(page.limit)
  if (dueBefore) query = query.where('errorCase.dueAt', '<', dueBefore)
  if (assigneeId) query = query.where('errorCase.assigneeId', '=', assigneeId)
  if (reviewId) query = query.where('errorCase.reviewId', '=', reviewId)
  if (page.after) {
    const keys = sql.join([sql.ref(column), sql.ref('errorCase.id')])
    const sign = sql.raw(isByDue ? '>' : '<')
    const values = sql.join([...page.after])
    query = query.where(sql<SqlBool>`(${keys}) ${sign} (${values})`)
  }
  return query.execute()
}

/** The open cases of a review, or those that wait for one correction. */
export function listUndecidedCases(
  db: Db,
  of: { reviewId: string } | { correctionId: string },
): Promise<ErrorCase[]> {
  const query = db
    .selectFrom('errorCase')
    .selectAll()
    .where('state', 'in', ['new', 'looking'])
  return 'reviewId' in of
    ? query.where('reviewId', '=', of.reviewId).execute()
    : query.where('correctionId', '=', of.correctionId).execute()
}

/** The cases that waited for a correction wait for a decision again. */
export async function unlinkCases(tx: Tx, correctionId: string) {
  await tx
    .updateTable('errorCase')
    .set((row) => ({ correctionId: null, version: row('version', '+', 1) }))
    .where('correctionId', '=', correctionId)
    .where('state', 'in', ['new', 'looking'])
    .execute()
}

/** Open cases that are late and of which nobody was told, the latest first. */
export function listUntoldOverdue(
  db: Db,
  deskId: string,
  { now, limit }: { now: string; limit: number },
): Promise<ErrorCase[]> {
  return db
    .selectFrom('errorCase')
    .selectAll()
    .where('deskId', '=', deskId)
    .where('state', 'in', ['new', 'looking'])
    .where('dueAt', '<', now)
    .where((where) =>
      where.or([
        where('toldOverdueAt', 'is', null),
        where('toldOverdueAt', '<', where.ref('dueAt')),
      ]),
    )
    .orderBy('dueAt')
    .orderBy('id')
    .limit(limit)
    .execute()
}

function selectVisibleCases(db: Db, viewer: Viewer) {
  return db
    .selectFrom('errorCase')
    .leftJoin('review', 'review.id', 'errorCase.reviewId')
    .leftJoin('claim', 'claim.id', 'review.claimId')
    .leftJoin('person as assignee', 'assignee.id', 'errorCase.assigneeId')
    .leftJoin('correction', 'correction.id', 'errorCase.correctionId')
    .selectAll('errorCase')
    .select(['review.claimId', 'review.slug', 'review.shortClaim'])
    .select(['review.state as reviewState', 'assignee.name as assigneeName'])
    .select(['claim.state as claimState', 'claim.version as claimVersion'])
    .select(['correction.class', 'correction.note'])
    .select('correction.outcome as correctionOutcome')
    .where('errorCase.deskId', '=', viewer.deskId)
    .where((where) =>
      where.or([
        where('errorCase.reviewId', 'is', null),
        where.exists(
          selectVisibleClaims(db, viewer)
            .select('claim.id')
            .whereRef('claim.id', '=', sql.ref('review.claimId')),
        ),
      ]),
    )
}
