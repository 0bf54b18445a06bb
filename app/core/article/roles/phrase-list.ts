/** What comes after this in a line does not make it another phrase. */
const LONGEST_PHRASE = 120

/** Says whether a line is one of the phrases; `*` stands for any run of characters. */
export function makePhraseTest(phrases: readonly string[]) {
  const whole = new Set<string>()
  const beginnings = new Map<string, string[]>()
  const patterns: RegExp[] = []
  for (const phrase of phrases) {
    const star = phrase.indexOf('*')
    if (star === -1) whole.add(phrase)
    else if (star === phrase.length - 1) {
      const first = phrase.charAt(0)
      const same = beginnings.get(first) ?? []
      beginnings.set(first, [...same, phrase.slice(0, -1)])
    } else patterns.push(patternOf(phrase))
  }
  return (line: string) => {
    const plain = plainLine(line.slice(0, LONGEST_PHRASE))
    return (
      (line.length <= LONGEST_PHRASE && whole.has(plain)) ||
      beginnings
        .get(plain.charAt(0))
        ?.some((beginning) => startsWithPhrase(plain, beginning)) ||
      patterns.some((pattern) => pattern.test(plain))
    )
  }
}

function plainLine(line: string) {
  return line
    .toLowerCase()
    .replaceAll("'", '’')
    .replace(/^[\s•·»›>|+×–—-]+/u, '')
    .replace(/[\s•·»›>|.…:+×]+$/u, '')
    .replaceAll(/\s+/gu, ' ')
}

/** A beginning ends where a word ends, so that "more on" is not "more one". */
function startsWithPhrase(line: string, beginning: string) {
  if (!line.startsWith(beginning.trimEnd())) return false
  const next = line.charAt(beginning.trimEnd().length)
  return next === '' || !/\p{Ll}/u.test(next)
}

function patternOf(phrase: string) {
  const parts = phrase.split('*').map(escapePattern)
  return new RegExp(`^${parts.join('.{0,30}')}$`, 'u')
}

function escapePattern(text: string) {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
