import type { Insertable, Selectable } from 'kysely'
import { StaleRow } from '../conflict.ts'
import type { Db, Tx } from '../schema.ts'
import type { SubscriptionTable } from '../schema/import.ts'

export type Subscription = Selectable<SubscriptionTable>

export async function insertSubscription(
  tx: Tx,
  row: Insertable<SubscriptionTable>,
) {
  await tx.insertInto('subscription').values(row).execute()
}

/** Throws `StaleRow` if the subscription changed since it was read. */
export async function updateSubscription(
  tx: Tx,
  { id, version }: Pick<Subscription, 'id' | 'version'>,
  changes: Partial<Omit<Subscription, 'id' | 'deskId' | 'version'>>,
) {
  const { numUpdatedRows } = await tx
    .updateTable('subscription')
    .set({ ...changes, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) throw new StaleRow(id)
}

export async function deleteSubscription(tx: Tx, id: string) {
  await tx.deleteFrom('subscription').where('id', '=', id).execute()
}

export function findSubscription(
  db: Db,
  deskId: string,
  id: string,
): Promise<Subscription | undefined> {
  return db
    .selectFrom('subscription')
    .selectAll()
    .where('deskId', '=', deskId)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** All that a desk follows, by address: a desk follows a bounded number. */
export function listSubscriptions(
  db: Db,
  deskId: string,
): Promise<Subscription[]> {
  return db
    .selectFrom('subscription')
    .selectAll()
    .where('deskId', '=', deskId)
    .orderBy('url')
    .execute()
}

/** Those to be fetched at `now`, the longest due first. */
export function listDueSubscriptions(
  db: Db,
  deskId: string,
  now: string,
): Promise<Subscription[]> {
  return db
    .selectFrom('subscription')
    .selectAll()
    .where('deskId', '=', deskId)
    .where('state', '=', 'active')
    .where('fetchAt', '<=', now)
    .orderBy('fetchAt')
    .orderBy('id')
    .execute()
}
