import {
  breakIntoClaims,
  type ArticleLine,
} from '#app/core/article/break-into-claims.ts'
import { readMetadata } from '#app/core/article/metadata.ts'
import { CANDIDATES_MAX } from '#app/core/claim/found/choose-candidates.ts'
import type { ArticleMetadata } from '#app/core/intake/article-metadata.ts'
import { findArticleByText } from '#db/articles/articles.ts'
import type { Desk } from '../desk.ts'
import { fingerprint, type ArticleDetails } from './break-text.ts'

export type ArticlePreview = {
  lines: (Pick<ArticleLine, 'role'> & { text: string })[]
  linesLeft: number
  claims: number
  claimsLeft: number
  /** What is known, or can be guessed from the lines. */
  details: ArticleDetails
  /** The article that has this text already. */
  known: NonNullable<Awaited<ReturnType<typeof findArticleByText>>> | null
}

const LINES_SHOWN = 200

/** How a text would be broken, before anything is kept. */
export async function previewText(
  desk: Desk,
  text: string,
  metadata: ArticleMetadata,
): Promise<ArticlePreview> {
  const broken = breakIntoClaims(text, {
    ...(metadata.language && { language: metadata.language }),
    ...(metadata.publishedOn && { date: metadata.publishedOn }),
  })
  const guessed = readMetadata(text, broken.lines)
  const shown = broken.lines.slice(0, LINES_SHOWN)
  const { length } = broken.claims
  const known = await findArticleByText(desk.db, desk.deskId, fingerprint(text))
  return {
    lines: shown.map(({ start, end, role }) => ({
      role,
      text: text.slice(start, end),
    })),
    linesLeft: broken.lines.length - shown.length,
    claims: Math.min(length, CANDIDATES_MAX),
    claimsLeft: Math.max(0, length - CANDIDATES_MAX),
    details: {
      headline: metadata.headline ?? guessed.headline ?? '',
      author: metadata.author ?? guessed.byline ?? null,
      publisher: metadata.publisher ?? guessed.publisher ?? null,
      publishedOn: metadata.publishedOn ?? guessed.publishedOn ?? null,
      language: metadata.language ?? broken.language,
      canonicalUrl: metadata.canonicalUrl,
    },
    known: known ?? null,
  }
}
