/** How wide a text is in pixels, in the size that is tried. */
export type Measure = (text: string, size: number) => number

export type Box = { width: number; height: number }

export type Wrapped = { size: number; lines: string[] }

/** Sizes that are tried, the largest first; lines stand this far apart. */
const SIZES = [68, 60, 54, 48, 43, 38]
export const LINE_HEIGHT = 1.18

/** The text in the largest size in which it fits; cut off where none does. */
export function wrapText(
  text: string,
  { width, height }: Box,
  { measure, language }: { measure: Measure; language: string },
): Wrapped {
  const words = wordsOf(text, language)
  for (const size of SIZES) {
    const lines = breakLines(words, (line) => measure(line, size) <= width)
    if (lines.length * size * LINE_HEIGHT <= height) return { size, lines }
  }
  return cutOff(words, { width, height }, measure)
}

function cutOff(words: string[], { width, height }: Box, measure: Measure) {
  const size = SIZES.at(-1)!
  const fits = (line: string) => measure(line, size) <= width
  const most = Math.floor(height / (size * LINE_HEIGHT))
  const lines = breakLines(words, fits).slice(0, most)
  let last = lines.pop() ?? ''
  while (last && !fits(`${last}…`)) last = [...last].slice(0, -1).join('')
  return { size, lines: [...lines, `${last.trimEnd()}…`] }
}

/** Where a line may break, by the rules of the text's language. */
function wordsOf(text: string, language: string) {
  const words: string[] = []
  const segments = new Intl.Segmenter(localeOf(language), {
    granularity: 'word',
  }).segment(text.replace(/\s+/g, ' ').trim())
  for (const { segment, isWordLike } of segments) {
    const last = words.at(-1)
    const staysWithLast =
      last !== undefined && !last.endsWith(' ') && !mayPart(last, isWordLike)
    if (last !== undefined && (staysWithLast || segment === ' '))
      words[words.length - 1] = last + segment
    else words.push(segment)
  }
  return words
}

/** Scripts without spaces break between words; others only at spaces. */
function mayPart(last: string, isWordLike: boolean | undefined) {
  return Boolean(isWordLike) && SPACELESS.test(last)
}

const SPACELESS = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]$/u

function localeOf(language: string) {
  const [supported] = Intl.Segmenter.supportedLocalesOf(language)
  return supported
}

function breakLines(words: readonly string[], fits: (line: string) => boolean) {
  const lines: string[] = []
  let line = ''
  for (const word of words.flatMap((each) => pieces(each, fits))) {
    if (line && !fits((line + word).trimEnd())) {
      lines.push(line.trimEnd())
      line = word
    } else line += word
  }
  return line ? [...lines, line.trimEnd()] : lines
}

/** A word that is longer than a line is broken wherever it must be. */
function pieces(word: string, fits: (line: string) => boolean) {
  if (fits(word.trimEnd())) return [word]
  const found: string[] = []
  let piece = ''
  for (const sign of word) {
    if (piece && !fits(piece + sign)) {
      found.push(piece)
      piece = ''
    }
    piece += sign
  }
  return piece ? [...found, piece] : found
}
