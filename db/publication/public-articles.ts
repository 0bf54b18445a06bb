import type { Db } from '../schema.ts'

/** What readers may know of an article: never its text. */
export function findPublicArticle(db: Db, deskId: string, articleId: string) {
  return db
    .selectFrom('article')
    .select(['id', 'headline', 'author', 'publisher', 'publishedOn'])
    .select(['canonicalUrl', 'language'])
    .where('deskId', '=', deskId)
    .where('id', '=', articleId)
    .where((where) =>
      where.exists(
        where
          .selectFrom('review')
          .select('review.id')
          .whereRef('review.articleId', '=', 'article.id')
          .where('review.state', '=', 'published'),
      ),
    )
    .executeTakeFirst()
}

/** The quotes of published checks, by claim. */
export async function listQuotes(db: Db, claimIds: readonly string[]) {
  if (claimIds.length === 0) return new Map<string, string>()
  const rows = await db
    .selectFrom('claim')
    .select(['id', 'quote'])
    .where('id', 'in', claimIds)
    .execute()
  return new Map(rows.map(({ id, quote }) => [id, quote]))
}
