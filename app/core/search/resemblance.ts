import { tellingTerms, type TellingTerm } from './telling-terms.ts'

/** How far two texts speak of the same, and what says so. */
export type Resemblance = {
  /** From 0, nothing shared, to 1. */
  score: number
  numbers: string[]
  names: string[]
  words: string[]
}

/** How much a stem tells; 1 for all unless something is known of them. */
export type Telling = (stem: string) => number

const WEIGHTS = { number: 2, name: 1.5, word: 1 }

/** Below this score, or with fewer shared terms, it is chance. */
const LEAST_SCORE = 0.2
const LEAST_SHARED = 2

/** Dice’s coefficient over the telling terms, rarer ones counting more. */
export function resemblance(
  text: string,
  other: string,
  telling: Telling = () => 1,
): Resemblance {
  const own = tellingTerms(text)
  const others = new Map(tellingTerms(other).map((term) => [term.stem, term]))
  const shared = own.flatMap((term) => {
    const same = others.get(term.stem)
    return same ? [bestKind(term, same)] : []
  })
  const weigh = (terms: Iterable<TellingTerm>) =>
    [...terms].reduce(
      (sum, { kind, stem }) => sum + WEIGHTS[kind] * telling(stem),
      0,
    )
  const all = weigh(own) + weigh(others.values())
  const score = all === 0 ? 0 : Math.min(1, (2 * weigh(shared)) / all)
  return { score, ...byKind(shared) }
}

/** Whether a resemblance is worth a reviewer's look. */
export function isTelling({ score, numbers, names, words }: Resemblance) {
  const shared = numbers.length + names.length + words.length
  return score >= LEAST_SCORE && shared >= LEAST_SHARED
}

/** A name at the start of a sentence is known by the other text. */
function bestKind(one: TellingTerm, other: TellingTerm): TellingTerm {
  return { ...one, kind: one.kind === 'word' ? other.kind : one.kind }
}

function byKind(terms: readonly TellingTerm[]) {
  const of = (wanted: TellingTerm['kind']) =>
    terms.filter(({ kind }) => kind === wanted).map(({ shown }) => shown)
  return { numbers: of('number'), names: of('name'), words: of('word') }
}
