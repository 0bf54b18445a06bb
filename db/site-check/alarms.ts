import type { Selectable } from 'kysely'
import type { Db, Tx } from '../schema.ts'
import type { LiveAlarmTable } from '../schema/site-check.ts'

export type LiveAlarm = Selectable<LiveAlarmTable>

export function findAlarm(
  db: Db,
  reviewId: string,
): Promise<LiveAlarm | undefined> {
  return db
    .selectFrom('liveAlarm')
    .selectAll()
    .where('reviewId', '=', reviewId)
    .executeTakeFirst()
}

/** Put down what the last look at a review's live page found. */
export async function writeAlarm(tx: Tx, alarm: LiveAlarm) {
  const { reviewId: _id, ...changes } = alarm
  await tx
    .insertInto('liveAlarm')
    .values(alarm)
    .onConflict((conflict) => conflict.column('reviewId').doUpdateSet(changes))
    .execute()
}

export async function clearAlarmOf(
  tx: Tx,
  reviewId: string,
  { clearedAt }: { clearedAt: string },
) {
  await tx
    .updateTable('liveAlarm')
    .set({ clearedAt, checkedAt: clearedAt })
    .where('reviewId', '=', reviewId)
    .execute()
}

/** The alarms that are open, the latest first. */
export function listOpenAlarms(db: Db, deskId: string, limit: number) {
  return db
    .selectFrom('liveAlarm')
    .innerJoin('review', 'review.id', 'liveAlarm.reviewId')
    .select(['liveAlarm.reviewId', 'liveAlarm.url', 'liveAlarm.findings'])
    .select(['liveAlarm.raisedAt', 'liveAlarm.checkedAt'])
    .select(['review.claimId', 'review.shortClaim'])
    .where('liveAlarm.deskId', '=', deskId)
    .where('liveAlarm.clearedAt', 'is', null)
    .orderBy('liveAlarm.raisedAt', 'desc')
    .orderBy('liveAlarm.reviewId')
    .limit(limit)
    .execute()
}

/** How many alarms are open, counted no further than `most`. */
export async function countOpenAlarms(db: Db, deskId: string, most: number) {
  const open = await db
    .selectFrom('liveAlarm')
    .select('reviewId')
    .where('deskId', '=', deskId)
    .where('clearedAt', 'is', null)
    .limit(most)
    .execute()
  return open.length
}

/** The active editors and admins who may see the claim. */
export async function listInCharge(db: Db, deskId: string, claimId: string) {
  const people = await db
    .selectFrom('person')
    .innerJoin('personRole', 'personRole.personId', 'person.id')
    .select('person.id')
    .distinct()
    .where('person.deskId', '=', deskId)
    .where('person.deactivatedAt', 'is', null)
    .where('personRole.role', 'in', ['editor', 'admin'])
    .where((where) =>
      where.or([
        where.exists(
          where
            .selectFrom('claim')
            .select('claim.id')
            .where('claim.id', '=', claimId)
            .where('claim.sensitive', '=', 0),
        ),
        where.exists(
          where
            .selectFrom('claimViewer')
            .select('claimViewer.personId')
            .where('claimViewer.claimId', '=', claimId)
            .whereRef('claimViewer.personId', '=', 'person.id'),
        ),
      ]),
    )
    .execute()
  return people.map(({ id }) => id)
}
