/** How many wrong passwords are free, and how long one waits after them. */
export type Throttle = {
  freeTries: number
  firstWaitSeconds: number
  longestWaitSeconds: number
}

/** Tries that were not forgotten yet; `expiresAt` is when they will be. */
export type Attempts = { points: number; expiresAt: string }

const FORGET_MS = 24 * 60 * 60 * 1000

/**
 * What is counted. Strangers who try an account slow down other strangers, but
 * not a browser that was signed in to it before, which has a count of its own.
 */
export const THROTTLES = {
  /** Every account, from one network. */
  network: { freeTries: 20, firstWaitSeconds: 30, longestWaitSeconds: 3600 },
  /** One account from one network. */
  pair: { freeTries: 5, firstWaitSeconds: 30, longestWaitSeconds: 900 },
  /** One account from wherever it was never signed in. */
  account: { freeTries: 20, firstWaitSeconds: 30, longestWaitSeconds: 900 },
  /** One account from a browser that was signed in to it. */
  device: { freeTries: 10, firstWaitSeconds: 30, longestWaitSeconds: 900 },
  /** Forgotten passwords asked for one account. */
  mail: { freeTries: 3, firstWaitSeconds: 300, longestWaitSeconds: 3600 },
  /** Errors reported from one network. */
  report: { freeTries: 5, firstWaitSeconds: 60, longestWaitSeconds: 3600 },
  /** Cases looked up from one network. */
  lookUp: { freeTries: 60, firstWaitSeconds: 30, longestWaitSeconds: 3600 },
} as const satisfies Record<string, Throttle>

export type Counted = keyof typeof THROTTLES

/** When the next try is heard, or null if it is heard now. */
export function nextTryAt(
  attempts: Attempts | undefined,
  { freeTries, firstWaitSeconds, longestWaitSeconds }: Throttle,
  now: Date,
): Date | null {
  if (!attempts || isForgotten(attempts, now)) return null
  const over = attempts.points - freeTries
  if (over < 0) return null

  const wait = Math.min(longestWaitSeconds, firstWaitSeconds * 2 ** over)
  const triedAt = Date.parse(attempts.expiresAt) - FORGET_MS
  const next = new Date(triedAt + wait * 1000)
  return next > now ? next : null
}

/** What is kept after one more try at `now`. */
export function afterTry(attempts: Attempts | undefined, now: Date): Attempts {
  const counted = attempts && !isForgotten(attempts, now) ? attempts.points : 0
  const expiresAt = new Date(now.getTime() + FORGET_MS).toISOString()
  return { points: counted + 1, expiresAt }
}

function isForgotten({ expiresAt }: Attempts, now: Date) {
  return Date.parse(expiresAt) <= now.getTime()
}
