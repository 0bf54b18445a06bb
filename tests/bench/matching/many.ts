import type { MatchingSet } from './clef.ts'

const WORDS_EACH = 22

/**
 * The claims with many more among them, made of the same words as often as they
 * occur, so that a term is in the same share of all. The same each time.
 */
export function* amongMany(
  claims: MatchingSet['claims'],
  count: number,
): Generator<MatchingSet['claims'][number]> {
  const words = claims.flatMap(({ claim, title }) =>
    `${claim} ${title}`.split(/\s+/),
  )
  const every = Math.floor(count / claims.length)
  let at = 1
  const next = () => {
    at = (Math.imul(at, 1_664_525) + 1_013_904_223) >>> 0
    return words[at % words.length]!
  }
  for (let made = 0; made < count; made++) {
    const real = made % every === 0 ? claims[made / every] : undefined
    if (real) yield real
    else {
      const claim = Array.from({ length: WORDS_EACH }, next).join(' ')
      yield { id: `made${made}`, claim, title: '' }
    }
  }
}
