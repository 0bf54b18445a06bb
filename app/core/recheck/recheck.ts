/** Why a published review is to be looked at again. */
export const RECHECK_REASONS = [
  'source-changed',
  'source-gone',
  'expired',
  'seen-again',
] as const
export type RecheckReason = (typeof RECHECK_REASONS)[number]

/**
 * `holds` and `correction` are what came of it; `dropped` is one whose reason was
 * taken back before anybody decided it.
 */
export const RECHECK_STATES = [
  'open',
  'holds',
  'correction',
  'dropped',
] as const
export type RecheckState = (typeof RECHECK_STATES)[number]

/** What a person decides. */
export type RecheckOutcome = Exclude<RecheckState, 'open' | 'dropped'>

/** What a person needs to know of the subject; each reason uses its own part. */
export type RecheckDetail = {
  /** The source's address, or where the claim was seen. */
  url?: string | null
  /** Snapshots of the source: what was relied on, and what it says now. */
  beforeId?: string | null
  afterId?: string | null
  /** Why the source cannot be had. */
  failure?: string | null
  /** The claim as it was seen again. */
  wording?: string | null
  /** Found by resemblance: nobody has said yet that it is the same claim. */
  isSuggested?: boolean
}

/** These happen once: what was decided about them is not asked again. */
const ONCE: readonly RecheckReason[] = ['expired', 'seen-again']

/** Whether a decided re-check stands for what is found anew. */
export function coversAgain(
  { state }: { state: RecheckState },
  reason: RecheckReason,
): boolean {
  if (state === 'dropped') return false
  return state === 'open' || ONCE.includes(reason)
}

/** Nearly all of the shorter text, and enough of it not to be chance. */
const ALIKE = { share: 0.8, terms: 5 }

/**
 * Whether a claim resembles a published review so strongly that the review is
 * looked at again before anybody has confirmed the match.
 */
export function looksSeenAgain(similar: {
  share: number
  reasons: Record<string, readonly string[]>
}): boolean {
  const terms = Object.values(similar.reasons).flat().length
  return similar.share >= ALIKE.share && terms >= ALIKE.terms
}

/** Whether a re-check wants somebody's eyes on `today` (YYYY-MM-DD). */
export function isRecheckDue(
  recheck: { state: RecheckState; snoozedUntil: string | null },
  today: string,
): boolean {
  const { state, snoozedUntil } = recheck
  return state === 'open' && (snoozedUntil === null || snoozedUntil <= today)
}

/** Why a re-check may not be put off until that day, or null if it may. */
export function whyNotSnooze(
  until: string,
  today: string,
): 'snooze-in-the-past' | 'snooze-too-long' | null {
  if (until <= today) return 'snooze-in-the-past'
  const days = (Date.parse(until) - Date.parse(today)) / 86_400_000
  return days > LONGEST_SNOOZE_DAYS ? 'snooze-too-long' : null
}

const LONGEST_SNOOZE_DAYS = 366
