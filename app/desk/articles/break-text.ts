import { createHash } from 'node:crypto'
import {
  breakIntoClaims,
  type BreakOptions,
  type BrokenArticle,
} from '#app/core/article/break-into-claims.ts'
import { storedAnalysis } from '#app/core/claim/found/analysis.ts'
import { fingerprintInput } from '#app/core/intake/fingerprint-input.ts'
import { normaliseText } from '#app/core/intake/normalise-text.ts'
import type { TextRefusal } from '#app/core/intake/refusals.ts'
import { whyNotArticleText } from '#app/core/intake/why-not-article-text.ts'
import {
  accept,
  refuse,
  type Accepted,
  type Refused,
} from '#app/core/result.ts'
import type { ArticleVersionTable } from '#db/schema/article.ts'

/** A text, and by which way it came. */
export type GivenText = {
  text: string
  source: ArticleVersionTable['source']
  /** File name or address it came from. */
  sourceName: string | null
}

/** What an article says about itself, as corrected by a person. */
export type ArticleDetails = {
  headline: string
  author: string | null
  publisher: string | null
  publishedOn: string | null
  language: string
  canonicalUrl: string | null
}

export type BrokenText = GivenText & {
  textSha256: string
  broken: BrokenArticle
}

/** Normalise, fingerprint and break a text: all that needs no store. */
export function breakText(
  given: GivenText,
  details: Partial<ArticleDetails>,
): Accepted<BrokenText> | Refused<TextRefusal> {
  const text = normaliseText(given.text)
  const refusal = whyNotArticleText(given.text) ?? whyNotArticleText(text)
  if (refusal) return refuse(refusal)
  return accept({
    ...given,
    text,
    textSha256: fingerprint(text),
    broken: breakIntoClaims(text, breakOptions(details)),
  })
}

/** Two copies of one text have one fingerprint. */
export function fingerprint(text: string) {
  return createHash('sha256').update(fingerprintInput(text)).digest('hex')
}

/** The columns of an article version that its text decides. */
export function textColumns({ text, textSha256, broken, ...from }: BrokenText) {
  return {
    text,
    textSha256,
    engine: broken.engine,
    analysis: storedAnalysis(broken),
    source: from.source,
    sourceName: from.sourceName,
  }
}

function breakOptions(details: Partial<ArticleDetails>): BreakOptions {
  const { language, publishedOn, publisher } = details
  return {
    ...(language && { language }),
    ...(publishedOn && { date: publishedOn }),
    ...(publisher && { publisher }),
  }
}
