import type { MatchTerm } from './match-terms.ts'

/** How many documents there are, and how many of them hold a stem. */
export type Frequencies = {
  documents: number
  holding: ReadonlyMap<string, number>
}

/** A document as it is indexed: its stems in order, as often as they occur. */
export type IndexedTerms = readonly string[]

export type Score = {
  /** Only to order by. */
  points: number
  /** From 0 to 1: how much of the shorter text the other one holds. */
  share: number
  /** The terms of the text that the document holds too. */
  shared: MatchTerm[]
}

/** Round figures chosen by hand; none of them is fitted to a data set. */
const SATURATION = 1.2
const BY_LENGTH = 0.6
const USUAL_LENGTH = 20

/** Below this share, or with fewer shared terms, a resemblance is chance. */
const LEAST_SHARE = 0.3
const LEAST_SHARED = 2

/** How much it tells that two texts share this stem. */
export function tellingOf({ documents, holding }: Frequencies, stem: string) {
  const held = Math.min(holding.get(stem) ?? 0, documents)
  return Math.log(1 + (documents - held + 0.5) / (held + 0.5))
}

/**
 * BM25 of a document for the distinct terms of a text, each term counted by how
 * much it says, with the share of terms that agree.
 */
export function scoreDocument(
  terms: readonly MatchTerm[],
  document: IndexedTerms,
  frequencies: Frequencies,
): Score {
  const times = new Map<string, number>()
  for (const stem of document) times.set(stem, (times.get(stem) ?? 0) + 1)
  const length = document.length / USUAL_LENGTH
  const damping = SATURATION * (1 - BY_LENGTH + BY_LENGTH * length)
  const shared = terms.filter(({ stem }) => times.has(stem))
  let points = 0
  for (const { stem, weight } of shared) {
    const often = times.get(stem)!
    const told = weight * tellingOf(frequencies, stem)
    points += (told * often * (SATURATION + 1)) / (often + damping)
  }
  const share = Math.max(
    shareOf(terms, shared, frequencies),
    times.size === 0 ? 0 : shared.length / times.size,
  )
  return { points, share: Math.min(1, share), shared }
}

/**
 * Whether a resemblance is worth a reviewer's look. The same number and the same
 * year are chance where no name or word of weight is shared.
 */
export function isTelling({ share, shared }: Score) {
  const isAbout = shared.some(
    ({ kind, weight }) => weight === 1 && (kind === 'name' || kind === 'word'),
  )
  return isAbout && share >= LEAST_SHARE && shared.length >= LEAST_SHARED
}

function shareOf(
  terms: readonly MatchTerm[],
  shared: readonly MatchTerm[],
  frequencies: Frequencies,
) {
  const told = (some: readonly MatchTerm[]) =>
    some.reduce(
      (sum, { stem, weight }) => sum + weight * tellingOf(frequencies, stem),
      0,
    )
  const all = told(terms)
  return all === 0 ? 0 : told(shared) / all
}
