import { mayDo } from '#app/core/people/roles.ts'
import { refuse, type Refused } from '#app/core/result.ts'
import { findWebhook, type Webhook } from '#db/api/webhooks.ts'
import { inTransaction, type Desk, type OpenDesk } from '../../desk.ts'

export type SeenWebhook = { webhookId: string }

type Refusals = Refused<'not-allowed'> | Refused<'no-such-webhook'>

/** Load an endpoint for an admin, in a transaction, and do `work` on it. */
export function changeWebhook<T>(
  desk: Desk,
  { webhookId }: SeenWebhook,
  work: (desk: OpenDesk, webhook: Webhook) => Promise<T>,
): Promise<T | Refusals> {
  return inTransaction(desk, async (desk): Promise<T | Refusals> => {
    if (!mayDo(desk.actor, 'desk.manage')) return refuse('not-allowed')
    const webhook = await findWebhook(desk.tx, desk.deskId, webhookId)
    return webhook ? work(desk, webhook) : refuse('no-such-webhook')
  })
}
