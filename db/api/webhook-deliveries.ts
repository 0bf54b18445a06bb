import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Db, Tx } from '../schema.ts'
import type { WebhookDeliveryTable } from '../schema/api.ts'

export type Delivery = Selectable<WebhookDeliveryTable>
export type DeliveryCursor = readonly [createdAt: string, id: string]

export async function insertDelivery(
  tx: Tx,
  delivery: Insertable<WebhookDeliveryTable>,
) {
  await tx.insertInto('webhookDelivery').values(delivery).execute()
}

export function findDelivery(
  db: Db,
  deskId: string,
  deliveryId: string,
): Promise<Delivery | undefined> {
  return db
    .selectFrom('webhookDelivery')
    .selectAll()
    .where('deskId', '=', deskId)
    .where('id', '=', deliveryId)
    .executeTakeFirst()
}

/** What an endpoint was told, the newest first. */
export function listDeliveries(
  db: Db,
  endpointId: string,
  { after, limit }: { after?: DeliveryCursor | undefined; limit: number },
) {
  let query = db
    .selectFrom('webhookDelivery')
    .select(['id', 'eventId', 'event', 'state', 'attempts', 'responseStatus'])
    .select(['latencyMs', 'failure', 'nextAttemptAt', 'lastAttemptAt'])
    .select('createdAt')
    .where('endpointId', '=', endpointId)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
  if (after)
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('createdAt', 'id'), '<', tuple(after[0], after[1])),
    )
  return query.execute()
}

export async function updateDelivery(
  tx: Tx,
  deliveryId: string,
  changes: Updateable<WebhookDeliveryTable>,
) {
  await tx
    .updateTable('webhookDelivery')
    .set(changes)
    .where('id', '=', deliveryId)
    .execute()
}

/** Let go of what was told before then and waits for nothing. */
export async function deleteDeliveriesBefore(tx: Tx, createdAt: string) {
  await tx
    .deleteFrom('webhookDelivery')
    .where('createdAt', '<', createdAt)
    .where('state', '!=', 'waiting')
    .execute()
}
