import { z } from 'zod'
import { CLAIM_KINDS, LINE_ROLES } from '#app/core/article/break-into-claims.ts'
import { named } from '#app/core/api/open-api.ts'
import { readAnalysis } from '#app/core/claim/found/analysis.ts'
import type { Desk } from '#app/desk/desk.ts'
import { findArticle, findArticleVersion } from '#db/articles/articles.ts'

export const ListedArticle = named(
  'ListedArticle',
  z.object({
    id: z.string(),
    headline: z.string(),
    publisher: z.string().nullable(),
    publishedOn: z.string().nullable(),
    currentVersion: z.int(),
    createdAt: z.string(),
  }),
)

/** Offsets count UTF-16 units of `text`. */
export const Article = named(
  'Article',
  ListedArticle.extend({
    author: z.string().nullable(),
    language: z.string(),
    canonicalUrl: z.string().nullable(),
    versionNumber: z.int(),
    source: z.string(),
    sourceName: z.string().nullable(),
    text: z.string(),
    lines: z.array(
      z.object({ start: z.int(), end: z.int(), role: z.enum(LINE_ROLES) }),
    ),
    sentences: z.array(
      z.object({
        start: z.int(),
        end: z.int(),
        speaker: z.string().nullable(),
        kind: z.enum(CLAIM_KINDS),
        checkable: z.boolean(),
        score: z.number(),
        kept: z.boolean(),
        reason: z.object({ code: z.string() }),
      }),
    ),
    version: z.int(),
  }),
)

/** One version of an article, the newest unless `number` says otherwise. */
export async function showArticle(
  { db, deskId }: Desk,
  articleId: string,
  number?: number,
) {
  const article = await findArticle(db, deskId, articleId)
  if (!article) return undefined
  const versionNumber = number ?? article.currentVersion
  const asked = { articleId, number: versionNumber }
  const version = await findArticleVersion(db, deskId, asked)
  if (!version) return undefined
  const { text, source, sourceName } = version
  const { lines, sentences } = readAnalysis(version.analysis)
  return {
    ...article,
    ...{ versionNumber, text, source, sourceName, lines, sentences },
  }
}
