import { z } from 'zod'
import type { Desk } from '#app/desk/desk.ts'
import { addSubscription } from '#app/desk/imports/subscriptions/add-subscription.ts'
import {
  pauseSubscription,
  removeSubscription,
  resumeSubscription,
} from '#app/desk/imports/subscriptions/change-subscription.ts'

const subscriptionId = z.string().max(60)

/** What an editor does with the feeds that the desk follows. */
export const SubscriptionForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('follow'),
    feed: z.string().trim().max(2000),
  }),
  z.object({ intent: z.literal('pause'), subscriptionId }),
  z.object({ intent: z.literal('resume'), subscriptionId }),
  z.object({ intent: z.literal('remove'), subscriptionId }),
])
export type SubscriptionForm = z.output<typeof SubscriptionForm>

/** Do the one verb that the pressed button stands for. */
export function doWithFeed(desk: Desk, form: SubscriptionForm) {
  switch (form.intent) {
    case 'follow':
      return addSubscription(desk, { url: form.feed })
    case 'pause':
      return pauseSubscription(desk, form)
    case 'resume':
      return resumeSubscription(desk, form)
    case 'remove':
      return removeSubscription(desk, form)
  }
}
