/** A desk follows so many feeds at the most. */
export const MOST_SUBSCRIPTIONS = 50

export type SubscriptionState = 'active' | 'paused'

export type SubscriptionRefusal =
  | 'not-allowed'
  | 'not-an-address'
  | 'already-followed'
  | 'too-many-subscriptions'
  | 'no-such-subscription'

const HOUR_MS = 3_600_000
const EVERY_HOURS = 6
const LONGEST_HOURS = 7 * 24

/**
 * When a feed is asked again: after six hours, and twice as long for each
 * failure in a row, up to a week.
 */
export function nextFetch(failures: number, now: Date): Date {
  const hours = Math.min(
    EVERY_HOURS * 2 ** Math.min(failures, 10),
    LONGEST_HOURS,
  )
  return new Date(now.getTime() + hours * HOUR_MS)
}
