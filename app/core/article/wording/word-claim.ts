import { findQuotations } from '../../text/quotations.ts'
import type { Attribution } from '../attribution/attribute.ts'
import type { People } from '../attribution/people.ts'
import type { ClaimPart } from '../broken-article.ts'
import { plainText } from '../paragraphs.ts'
import { readDay } from './calendar.ts'
import { findDateEdits } from './dates.ts'
import { applyEdits, notesIn } from './edits.ts'
import type { Edit } from './edits.ts'
import { findLeadInEdits } from './lead-in.ts'
import { findNameEdits } from './names.ts'
import { splitCompound } from './split.ts'

/** What the wording of one quote depends on. */
export type WordingContext = {
  attribution: Attribution
  people: People
  date: string | undefined
  language: string
  /** The sentence speaks of what is to come. */
  isFuture: boolean
}

/** How a claim reads without the article, what in that is uncertain, and the offered split. */
export type Wording = {
  wording: string
  wordingNotes: string[]
  parts: ClaimPart[]
}

/** Quotes past this are left as they are. */
const LONGEST_WORDED = 1_500

/** Words a claim so that it stands alone; the quote itself is never altered. */
export function wordClaim(quote: string, context: WordingContext): Wording {
  if (quote.length > LONGEST_WORDED || !context.language.startsWith('en')) {
    return { wording: plainText(quote), wordingNotes: [], parts: [] }
  }
  const edits = findEdits(quote, context)
  const whole = { start: 0, end: quote.length }
  const { quoted, speaker, verb } = context.attribution
  const isBareQuote = speaker !== null && verb === null && quoted > 0.6
  const worded = raiseFirst(plainText(applyEdits(quote, whole, edits)))
  return {
    wording: isBareQuote ? `${speaker}: ${closeQuote(worded)}` : worded,
    wordingNotes: notesIn(whole, edits),
    parts: splitCompound(quote).map((part) => {
      const pieces = [...part.with, part]
      const wording = pieces.map((piece) => applyEdits(quote, piece, edits))
      const { start, end } = part
      return { start, end, wording: closeSentence(wording) }
    }),
  }
}

function findEdits(quote: string, context: WordingContext): Edit[] {
  const quoted = findQuotations(quote).spans
  const day = readDay(context.date)
  const isFree = ({ start }: Edit) =>
    !quoted.some((span) => start > span.start && start < span.end)
  const dates = day ? findDateEdits(quote, day, context.isFuture) : []
  return [
    ...findNameEdits(quote, { ...context, quoted }),
    ...dates.filter(isFree),
    ...findLeadInEdits(quote),
  ]
}

/** A quotation whose other mark stands in another sentence gets both. */
function closeQuote(text: string) {
  const bare = text.replaceAll(/^["“]|["”]$/gu, '')
  return `“${bare}”`
}

function closeSentence(pieces: string[]) {
  const text = plainText(pieces.map((piece) => piece.trim()).join(' '))
  const raised = raiseFirst(text)
  return /[.!?]$/u.test(raised) ? raised : `${raised}.`
}

function raiseFirst(text: string) {
  return text.replace(/^["“'‘]?\p{Ll}/u, (first) => first.toUpperCase())
}
