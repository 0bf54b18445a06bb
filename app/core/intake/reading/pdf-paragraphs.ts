/** A piece of text where a PDF draws it; `y` grows upwards. */
export type PdfItem = {
  str: string
  x: number
  y: number
  width: number
  fontSize: number
  hasEOL: boolean
}

type Line = { text: string; y: number; right: number; fontSize: number }

const SENTENCE_END = /[.!?…:]["'”’»)\]]*$/
const LIST_ITEM = /^([•‣▪◦·*–—-]|\d{1,2}[.)])\s/

/** The paragraphs of a PDF's pages: lines that were only wrapped are joined. */
export function pdfParagraphs(pages: PdfItem[][]) {
  const lines = pages.flatMap((items) => linesOf(items))
  const leading = usualLeading(lines)
  const right = Math.max(0, ...lines.map((line) => line.right))

  const paragraphs: string[] = []
  lines.forEach((line, at) => {
    const before = lines[at - 1]
    if (before && isWrapped(before, line, { leading, right }))
      paragraphs.push(joined(paragraphs.pop()!, line.text))
    else paragraphs.push(line.text)
  })
  return paragraphs
}

function linesOf(items: PdfItem[]) {
  const lines: Line[] = []
  let line: PdfItem[] = []
  const end = () => {
    const text = textOf(line)
    if (text) lines.push({ text, ...placeOf(line) })
    line = []
  }
  for (const item of items) {
    const [first] = line
    if (first && item.str && Math.abs(item.y - first.y) > first.fontSize / 2)
      end()
    line.push(item)
    if (item.hasEOL) end()
  }
  end()
  return lines
}

/** Words that are drawn apart are apart, also without a space between. */
function textOf(items: PdfItem[]) {
  return items
    .map(({ str, x, fontSize }, at) => {
      const before = items[at - 1]
      if (!before || !str) return str
      const gap = x - (before.x + before.width)
      return gap > fontSize * 0.2 ? ` ${str}` : str
    })
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

function placeOf(items: PdfItem[]) {
  const drawn = items.filter(({ str }) => str.trim() !== '')
  return {
    y: drawn[0]!.y,
    right: Math.max(...drawn.map(({ x, width }) => x + width)),
    fontSize: Math.max(...drawn.map(({ fontSize }) => fontSize)),
  }
}

/** The distance from line to line that occurs most. */
function usualLeading(lines: Line[]) {
  const counts = new Map<number, number>()
  lines.forEach(({ y }, at) => {
    const distance = Math.round((lines[at - 1]?.y ?? y) - y)
    if (distance > 0) counts.set(distance, (counts.get(distance) ?? 0) + 1)
  })
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 0
}

function isWrapped(
  before: Line,
  line: Line,
  page: { leading: number; right: number },
) {
  if (LIST_ITEM.test(line.text)) return false
  if (Math.abs(before.fontSize - line.fontSize) > 0.5) return false

  const isFinished = SENTENCE_END.test(before.text)
  const distance = before.y - line.y
  if (distance <= 0) return !isFinished && /^\p{Ll}/u.test(line.text)
  if (distance > page.leading * 1.3) return false
  return !(isFinished && before.right < page.right * 0.85)
}

/** A word is broken at a line's end with a hyphen before a small letter. */
function joined(text: string, next: string) {
  if (text.endsWith('\u00AD')) return text.slice(0, -1) + next
  if (/\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(next))
    return text.slice(0, -1) + next
  return `${text} ${next}`
}
