import { breakIntoClaims } from '#app/core/article/break-into-claims.ts'
import { findSimilar, type Similar } from '#db/matching/similar.ts'
import type { Desk } from '../desk.ts'

export type MatchedText = {
  parts: { text: string; similar: Similar[] }[]
  /** How many claims of a long text were not looked for. */
  left: number
}

/** A longer text is broken into its claims. */
const LONG = 400
const MOST_PARTS = 30
const MOST_OF_ONE = 12
const MOST_OF_PART = 3

/** What resembles a text, or each claim of a long one, with why. */
export async function matchText(
  desk: Pick<Desk, 'db' | 'deskId' | 'actor'>,
  text: string,
): Promise<MatchedText> {
  const claims = text.length > LONG ? claimsOf(text) : [text]
  const texts = claims.slice(0, MOST_PARTS)
  const limit = texts.length > 1 ? MOST_OF_PART : MOST_OF_ONE
  const similar = await findSimilar(desk.db, desk, { texts, limit })
  return {
    parts: texts.map((text, at) => ({ text, similar: similar[at]! })),
    left: claims.length - texts.length,
  }
}

/** A text without any claim is looked for as it is. */
function claimsOf(text: string) {
  const { claims } = breakIntoClaims(text)
  if (claims.length === 0) return [text]
  return claims
    .toSorted((a, b) => a.start - b.start)
    .map(({ wording }) => wording)
}
