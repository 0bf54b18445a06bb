import type { Insertable } from 'kysely'
import type { Db, Tx } from '../schema.ts'
import type { RecurringJobTable } from '../schema/record.ts'

/** When the last known period of each kind of recurring work began. */
export async function listPeriods(db: Db, deskId: string) {
  const rows = await db
    .selectFrom('recurringJob')
    .select(['kind', 'began'])
    .where('deskId', '=', deskId)
    .execute()
  return new Map(rows.map(({ kind, began }) => [kind, began]))
}

/** Note that a period has begun, unless somebody noted it, or a later one. */
export async function beginPeriod(
  tx: Tx,
  period: Insertable<RecurringJobTable>,
): Promise<'first' | 'next' | 'noted'> {
  const inserted = await tx
    .insertInto('recurringJob')
    .values(period)
    .onConflict((conflict) => conflict.columns(['deskId', 'kind']).doNothing())
    .executeTakeFirstOrThrow()
  if (inserted.numInsertedOrUpdatedRows === 1n) return 'first'
  const { numUpdatedRows } = await tx
    .updateTable('recurringJob')
    .set({ began: period.began })
    .where('deskId', '=', period.deskId)
    .where('kind', '=', period.kind)
    .where('began', '<', period.began)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n ? 'next' : 'noted'
}
