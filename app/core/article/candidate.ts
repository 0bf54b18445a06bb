import type { CandidateClaim } from './broken-article.ts'
import type { Judged } from './judge.ts'
import { wordsOf } from './language-words.ts'
import { wordClaim } from './wording/word-claim.ts'

/** What is known of the article besides its text. */
export type ArticleContext = {
  /** ISO day of the article, from which days in it are made absolute. */
  date?: string
  /** Asserts what nobody is quoted for. */
  publisher?: string
}

/** The claim that a sentence offers. */
export function makeCandidate(
  text: string,
  sentence: Judged,
  { publisher, date, language }: ArticleContext & { language: string },
): CandidateClaim {
  const { start, end, kind, checkable, score, reasons } = sentence
  const { speaker } = sentence.attribution
  const quote = text.slice(start, end)
  const { wording, wordingNotes, parts } = wordClaim(quote, {
    ...sentence,
    date,
    language,
    isFuture: isAhead(sentence, language),
  })
  return {
    start,
    end,
    quote,
    wording,
    wordingNotes,
    speaker,
    claimant: speaker ?? publisher ?? null,
    kind,
    checkable,
    score,
    reasons,
    parts: parts.map((part) => ({
      ...part,
      start: start + part.start,
      end: start + part.end,
    })),
  }
}

function isAhead({ reading }: Judged, language: string) {
  const { kinds } = wordsOf(language)
  return kinds.certain.test(reading.text) && !kinds.past.test(reading.text)
}
