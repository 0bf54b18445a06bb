import type { Insertable, Updateable } from 'kysely'
import { StaleRow } from '../conflict.ts'
import type { Db, Tx } from '../schema.ts'
import type { ArticleTable, ArticleVersionTable } from '../schema/article.ts'

/** The creation of the last article that was shown, and its id. */
export type ArticleCursor = { createdAt: string; id: string }

export function findArticle(db: Db, deskId: string, articleId: string) {
  return db
    .selectFrom('article')
    .selectAll()
    .where('deskId', '=', deskId)
    .where('id', '=', articleId)
    .executeTakeFirst()
}

/** Articles of the desk, the newest first. */
export function listArticles(
  db: Db,
  deskId: string,
  { after, limit }: { after?: ArticleCursor | undefined; limit: number },
) {
  let query = db
    .selectFrom('article')
    .innerJoin('person', 'person.id', 'article.createdById')
    .select([
      'article.id',
      'article.headline',
      'article.publisher',
      'article.publishedOn',
      'article.createdAt',
      'article.currentVersion',
      'person.name as takenInBy',
    ])
    .where('article.deskId', '=', deskId)
    .orderBy('article.createdAt', 'desc')
    .orderBy('article.id', 'desc')
    .limit(limit)
  if (after)
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(
        refTuple('article.createdAt', 'article.id'),
        '<',
        tuple(after.createdAt, after.id),
      ),
    )
  return query.execute()
}

export function findArticleVersion(
  db: Db,
  deskId: string,
  { articleId, number }: { articleId: string; number: number },
) {
  return db
    .selectFrom('articleVersion')
    .selectAll()
    .where('deskId', '=', deskId)
    .where('articleId', '=', articleId)
    .where('number', '=', number)
    .executeTakeFirst()
}

export function findArticleVersionById(
  db: Db,
  deskId: string,
  versionId: string,
) {
  return db
    .selectFrom('articleVersion')
    .selectAll()
    .where('deskId', '=', deskId)
    .where('id', '=', versionId)
    .executeTakeFirst()
}

/** The versions of an article without their texts, the newest first. */
export function listArticleVersions(db: Db, deskId: string, articleId: string) {
  return db
    .selectFrom('articleVersion')
    .innerJoin('person', 'person.id', 'articleVersion.takenInById')
    .select([
      'articleVersion.id',
      'articleVersion.number',
      'articleVersion.source',
      'articleVersion.sourceName',
      'articleVersion.takenInAt',
      'person.name as takenInBy',
    ])
    .where('articleVersion.deskId', '=', deskId)
    .where('articleVersion.articleId', '=', articleId)
    .orderBy('articleVersion.number', 'desc')
    .execute()
}

/** The first article that was taken in with this text, in any version. */
export function findArticleByText(db: Db, deskId: string, textSha256: string) {
  return db
    .selectFrom('articleVersion')
    .innerJoin('article', 'article.id', 'articleVersion.articleId')
    .select([
      'article.id',
      'article.headline',
      'articleVersion.number',
      'articleVersion.takenInAt',
    ])
    .where('articleVersion.deskId', '=', deskId)
    .where('articleVersion.textSha256', '=', textSha256)
    .orderBy('articleVersion.takenInAt')
    .orderBy('articleVersion.id')
    .executeTakeFirst()
}

export async function insertArticle(tx: Tx, article: Insertable<ArticleTable>) {
  await tx.insertInto('article').values(article).execute()
}

export async function insertArticleVersion(
  tx: Tx,
  version: Insertable<ArticleVersionTable>,
) {
  await tx.insertInto('articleVersion').values(version).execute()
}

/**
 * Write `changes` to an article as it was read, counting its version up. Throws
 * `StaleRow` if it changed since.
 */
export async function updateArticle(
  tx: Tx,
  article: { id: string; version: number },
  changes: Updateable<ArticleTable>,
) {
  const { numUpdatedRows } = await tx
    .updateTable('article')
    .set({ ...changes, version: article.version + 1 })
    .where('id', '=', article.id)
    .where('version', '=', article.version)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) throw new StaleRow(article.id)
}
