import type { ScaleLabel } from '#app/core/rating/scale.ts'
import type { ShownVerdict } from '../verdict/tone.ts'

/** A rating as its page shows it. */
export type ShownRating = {
  id: string
  raterId: string
  labelKey: string
  reasoning: string
  confidence: number
  evidence: readonly { id: string; number: number }[]
}

/** A round of rating; `ratings` is empty while it is open. */
export type ShownRound = {
  id: string
  number: number
  state: 'open' | 'unanimous' | 'disputed' | 'settled' | 'recalled'
  noEvidenceNote: string | null
  raterIds: readonly string[]
  ratedIds: readonly string[]
  ratings: readonly ShownRating[]
  own: ShownRating | undefined
  adjudication: {
    labelKey: string
    reason: string
    decidedById: string
    joint: number
  } | null
  labels: readonly ScaleLabel[]
  bounds: { worst: number; best: number }
}

/** People's names by id. */
export type Names = Record<string, string>

/** The label of this key as a badge shows it. */
export function verdictOf(
  { labels, bounds }: Pick<ShownRound, 'labels' | 'bounds'>,
  key: string,
): ShownVerdict {
  const label = labels.find((label) => label.key === key)
  const value = label?.value ?? null
  return { label: label?.name ?? key, value, ...bounds }
}
