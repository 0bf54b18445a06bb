import { detectLanguage } from '../text/language.ts'
import { splitLines } from '../text/lines.ts'
import { assess } from './assess.ts'
import type { ArticleSentence, BrokenArticle } from './broken-article.ts'
import { makeCandidate } from './candidate.ts'
import type { ArticleContext } from './candidate.ts'
import { judgeAll } from './judge.ts'
import type { Judged } from './judge.ts'
import { paragraphsOf } from './paragraphs.ts'
import { assignRoles } from './roles/assign-roles.ts'

export type {
  ArticleLine,
  ArticleSentence,
  BrokenArticle,
  CandidateClaim,
  ClaimKind,
  ClaimPart,
  LineRole,
} from './broken-article.ts'
export { CLAIM_KINDS, LINE_ROLES } from './broken-article.ts'
export type { Reason, ReasonCode } from './reason.ts'

/** Changes whenever the same text may be broken differently. */
export const ENGINE_VERSION: string = '2'

export type BreakOptions = ArticleContext & {
  /** BCP 47; found from the text where it is not given. */
  language?: string
}

/** Breaks a pasted or fetched text into lines with roles, sentences and candidate claims. */
export function breakIntoClaims(
  text: string,
  options: BreakOptions = {},
): BrokenArticle {
  const language = options.language ?? detectLanguage(text)
  const lines = assignRoles(text, splitLines(text))
  const paragraphs = paragraphsOf(text, lines, language)
  const judged = judgeAll(
    assess(text, lines, { paragraphs, language }),
    language,
  )
  const claims = judged
    .filter(({ kept }) => kept)
    .map((sentence) => makeCandidate(text, sentence, { ...options, language }))
  const sentences = judged.map(sentenceOf)
  return { engine: ENGINE_VERSION, language, lines, sentences, claims }
}

function sentenceOf({
  start,
  end,
  attribution,
  kind,
  checkable,
  score,
  kept,
  reason,
}: Judged): ArticleSentence {
  const { speaker } = attribution
  return { start, end, speaker, kind, checkable, score, kept, reason }
}
