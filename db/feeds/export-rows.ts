import { sql, type ExpressionBuilder, type SqlBool } from 'kysely'
import type { ReviewFilter } from '#app/core/publication/export-query.ts'
import type { Db, Schema } from '../schema.ts'
import { selectFeedRows, type FeedRow } from './feed-rows.ts'

/** The reviews that fit `filter` with their current content, in the order of ids. */
export function listExportRows(
  db: Db,
  deskId: string,
  {
    filter,
    after,
    limit,
  }: { filter: ReviewFilter; after: FeedRow | undefined; limit: number },
) {
  return selectFeedRows(db, deskId)
    .where(fits(filter))
    .where('review.id', '>', after?.id ?? '')
    .orderBy('review.id')
    .limit(limit)
    .execute()
}

/** How many reviews fit `filter`. */
export async function countExportRows(
  db: Db,
  deskId: string,
  filter: ReviewFilter,
) {
  const { count } = await db
    .selectFrom('review')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('review.deskId', '=', deskId)
    .where(fits(filter))
    .executeTakeFirstOrThrow()
  return count
}

function fits(filter: ReviewFilter) {
  const { ids, verdictKey, articleId, from, until, state } = filter
  return (where: ExpressionBuilder<Schema, 'review'>) =>
    where.and([
      state === 'both'
        ? where('review.state', 'in', ['published', 'withdrawn'])
        : where('review.state', '=', state),
      ...(ids ? [where('review.id', 'in', ids)] : []),
      ...(verdictKey ? [where('review.verdictKey', '=', verdictKey)] : []),
      ...(articleId ? [where('review.articleId', '=', articleId)] : []),
      ...(from ? [where('review.updatedAt', '>=', from)] : []),
      ...(until ? [where('review.updatedAt', '<=', until)] : []),
      ...named(where, filter),
    ])
}

function named(
  where: ExpressionBuilder<Schema, 'review'>,
  { claimant, tag, language }: ReviewFilter,
) {
  return [
    ...(claimant ? [isBy(where, claimant)] : []),
    ...(tag ? [isTagged(where, tag)] : []),
    ...(language ? [isIn(where, language)] : []),
  ]
}

function isBy(where: ExpressionBuilder<Schema, 'review'>, claimant: string) {
  return where.exists(
    where
      .selectFrom('claimant')
      .select('claimant.id')
      .whereRef('claimant.id', '=', 'review.claimantId')
      .where((row) =>
        row.or([
          row('claimant.id', '=', claimant),
          row('claimant.normalName', '=', claimant.toLowerCase()),
        ]),
      ),
  )
}

function isTagged(where: ExpressionBuilder<Schema, 'review'>, tag: string) {
  return where.exists(
    where
      .selectFrom('claimTag')
      .innerJoin('tag', 'tag.id', 'claimTag.tagId')
      .select('tag.id')
      .whereRef('claimTag.claimId', '=', 'review.claimId')
      .where('tag.normalName', '=', tag.toLowerCase()),
  )
}

/** `en` and what begins with `en-`. */
function isIn(where: ExpressionBuilder<Schema, 'review'>, language: string) {
  const wanted = language.toLowerCase()
  const tag = sql`lower(${sql.ref('review.language')})`
  const start = sql`substr(${sql.ref('review.language')}, 1, ${wanted.length + 1})`
  return where.or([
    sql<SqlBool>`${tag} = ${wanted}`,
    sql<SqlBool>`lower(${start}) = ${`${wanted}-`}`,
  ])
}
