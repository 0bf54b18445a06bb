import type { Insertable, Selectable, Updateable } from 'kysely'
import { StaleRow } from '../conflict.ts'
import type { Db, Tx } from '../schema.ts'
import type { WebhookEndpointTable } from '../schema/api.ts'

export type Webhook = Selectable<WebhookEndpointTable>

/** The desk's endpoints, the oldest first; those that were removed are gone. */
export function listWebhooks(db: Db, deskId: string): Promise<Webhook[]> {
  return db
    .selectFrom('webhookEndpoint')
    .selectAll()
    .where('deskId', '=', deskId)
    .where('removedAt', 'is', null)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
}

/** Those that are told of things now. */
export function listListening(db: Db, deskId: string) {
  return db
    .selectFrom('webhookEndpoint')
    .select(['id', 'events'])
    .where('deskId', '=', deskId)
    .where('removedAt', 'is', null)
    .where('disabledAt', 'is', null)
    .execute()
}

export function findWebhook(
  db: Db,
  deskId: string,
  webhookId: string,
): Promise<Webhook | undefined> {
  return db
    .selectFrom('webhookEndpoint')
    .selectAll()
    .where('deskId', '=', deskId)
    .where('id', '=', webhookId)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
}

export async function insertWebhook(
  tx: Tx,
  webhook: Insertable<WebhookEndpointTable>,
) {
  await tx.insertInto('webhookEndpoint').values(webhook).execute()
}

/** Throws `StaleRow` if the endpoint changed since it was read. */
export async function updateWebhook(
  tx: Tx,
  webhook: Pick<Webhook, 'id' | 'version'>,
  changes: Updateable<WebhookEndpointTable>,
) {
  const { numUpdatedRows } = await tx
    .updateTable('webhookEndpoint')
    .set({ ...changes, version: webhook.version + 1 })
    .where('id', '=', webhook.id)
    .where('version', '=', webhook.version)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) throw new StaleRow(webhook.id)
}

/** Note since when an endpoint fails, or null that it does not; no edit of it. */
export async function noteFailing(
  tx: Tx,
  webhookId: string,
  changes: Pick<
    Updateable<WebhookEndpointTable>,
    'failingSince' | 'disabledAt' | 'disabledWhy'
  >,
) {
  await tx
    .updateTable('webhookEndpoint')
    .set(changes)
    .where('id', '=', webhookId)
    .execute()
}
