import type { MatchTerm, TermKind } from './match-terms.ts'

/** Why two texts are thought to say the same, as one of them puts it. */
export type SharedReasons = Record<`${TermKind}s`, string[]>

/**
 * The shared terms by kind. A term that either text writes as a name is one,
 * though the other begins a sentence with it.
 */
export function sharedReasons(
  shared: readonly MatchTerm[],
  other: readonly MatchTerm[],
): SharedReasons {
  const names = new Set(
    other.filter(({ kind }) => kind === 'name').map(({ stem }) => stem),
  )
  const kindOf = ({ kind, stem }: MatchTerm) =>
    kind === 'word' && names.has(stem) ? 'name' : kind
  const of = (wanted: TermKind) =>
    shared.filter((term) => kindOf(term) === wanted).map(({ shown }) => shown)
  return {
    numbers: of('number'),
    dates: of('date'),
    names: of('name'),
    words: of('word'),
  }
}
