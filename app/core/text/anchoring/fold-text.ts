import type { Span } from '../span.ts'

/** A text as it reads, whatever its quotation marks, dashes and blanks; `places` lead back. */
export type FoldedText = { text: string; places: Uint32Array }

/** Folds typographic variants, letter case and runs of blanks into one form. */
export function foldText(text: string): FoldedText {
  const places = new Uint32Array(text.length + 1)
  const units: string[] = []
  let wasBlank = true
  for (let index = 0; index < text.length; index++) {
    const unit = foldUnit(text.charAt(index))
    const isBlank = unit === ' '
    if (unit === '' || (isBlank && wasBlank)) continue
    places[units.length] = index
    units.push(unit)
    wasBlank = isBlank
  }
  places[units.length] = text.length
  return { text: units.join(''), places: places.subarray(0, units.length + 1) }
}

/** The span of the text that was folded. */
export function unfoldSpan({ places }: FoldedText, { start, end }: Span): Span {
  return {
    start: places[start] ?? 0,
    end: (places[end - 1] ?? 0) + 1,
  }
}

function foldUnit(unit: string): string {
  if (/\s/u.test(unit)) return ' '
  const folded = FOLDS[unit]
  if (folded !== undefined) return folded
  const lower = unit.toLowerCase()
  return lower.length === 1 ? lower : unit
}

const FOLDS: Record<string, string> = {
  ...Object.fromEntries(Array.from('“”„«»″〝〞', (mark) => [mark, '"'])),
  ...Object.fromEntries(Array.from('‘’‚‹›′`´', (mark) => [mark, "'"])),
  ...Object.fromEntries(Array.from('‐‑‒–—―−', (mark) => [mark, '-'])),
  '\u00AD': '',
  '\u200B': '',
  '\u200C': '',
  '\u200D': '',
  '\uFEFF': '',
}
