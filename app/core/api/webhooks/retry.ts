const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** How long to wait after each failed attempt; after the last it is given up. */
const WAITS = [
  10 * SECOND,
  MINUTE,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  6 * HOUR,
  12 * HOUR,
  24 * HOUR,
]

/** Attempts that a message gets, over almost two days. */
export const MOST_DELIVERY_ATTEMPTS = WAITS.length + 1

/** An endpoint that has failed for so long is asked no more. */
export const DAYS_TO_DISABLE = 5

/** When a message that failed `attempts` times is sent again, or null if never. */
export function nextAttemptAt(attempts: number, now: Date): Date | null {
  const wait = WAITS[attempts - 1]
  return wait === undefined ? null : new Date(now.getTime() + wait)
}

/** True if an endpoint that failed since then, and ever since, is to be left alone. */
export function hasFailedTooLong(failingSince: string | null, now: Date) {
  if (!failingSince) return false
  const days = (now.getTime() - Date.parse(failingSince)) / (24 * HOUR)
  return days >= DAYS_TO_DISABLE
}
