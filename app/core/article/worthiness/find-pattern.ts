/** A text beside itself in lower case, in which patterns that ignore case are found several times as fast. */
export type Reading = { text: string; lower: string }

/** What a pattern found, and where. */
export type Found = { piece: string; index: number }

type Finder = { pattern: RegExp; isLower: boolean }

const FINDERS = new Map<RegExp, Finder>()

/** A text made ready for many patterns. */
export function toReading(text: string): Reading {
  return { text, lower: text.toLowerCase() }
}

/** The first piece that a pattern finds, as the text writes it. */
export function findPattern(
  reading: Reading,
  pattern: RegExp,
): Found | undefined {
  const finder = finderOf(pattern)
  finder.pattern.lastIndex = 0
  const found = finder.pattern.exec(textFor(finder, reading))
  if (!found) return undefined
  const { 0: piece, index } = found
  return { piece: asWritten(reading, piece, index), index }
}

/** Whether a pattern finds another piece after the one found. */
export function isFoundAgain(
  reading: Reading,
  pattern: RegExp,
  { piece, index }: Found,
): boolean {
  const finder = finderOf(pattern)
  finder.pattern.lastIndex = index + piece.length
  return finder.pattern.test(textFor(finder, reading))
}

function textFor({ isLower }: Finder, { text, lower }: Reading) {
  return isLower ? lower : text
}

/** Some capitals are longer than their small letters; then the small ones stand for them. */
function asWritten({ text, lower }: Reading, piece: string, index: number) {
  if (text.length !== lower.length) return piece
  return text.slice(index, index + piece.length)
}

function finderOf(pattern: RegExp): Finder {
  const known = FINDERS.get(pattern)
  if (known) return known
  const made = pattern.ignoreCase
    ? { pattern: lowered(pattern), isLower: true }
    : {
        pattern: new RegExp(pattern.source, `${pattern.flags}g`),
        isLower: false,
      }
  FINDERS.set(pattern, made)
  return made
}

function lowered({ source, flags }: RegExp) {
  const lower = source.replaceAll(/\\p\{\w+\}|\\.|\p{Lu}/gu, (piece) =>
    piece.startsWith('\\') ? piece : piece.toLowerCase(),
  )
  return new RegExp(lower, `${flags.replace('i', '')}g`)
}
