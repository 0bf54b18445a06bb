import type { Span } from '../../text/span.ts'
import { accept, refuse } from '../../result.ts'

export const PARTS_MAX = 8
export const WORDING_MAX = 1000

/** One part of a compound claim; without a span it stands on the whole quote. */
export type GivenPart = { wording: string; span: Span | null }

export type SplitRefusal =
  'too-few-parts' | 'too-many-parts' | 'part-too-long' | 'part-outside-claim'

/** The parts that a claim on `whole` is split into; blank ones are left out. */
export function decideSplit(given: readonly GivenPart[], whole: Span | null) {
  const parts = given
    .map((part) => ({ ...part, wording: part.wording.trim() }))
    .filter(({ wording }) => wording !== '')
  if (parts.length < 2) return refuse('too-few-parts')
  if (parts.length > PARTS_MAX) return refuse('too-many-parts')
  if (parts.some(({ wording }) => wording.length > WORDING_MAX))
    return refuse('part-too-long')
  if (parts.some(({ span }) => span && !contains(whole, span)))
    return refuse('part-outside-claim')
  return accept(parts)
}

function contains(whole: Span | null, part: Span) {
  if (!whole) return false
  return whole.start <= part.start && part.end <= whole.end
}
