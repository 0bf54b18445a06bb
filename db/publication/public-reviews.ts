import { sql, type SqlBool } from 'kysely'
import type { Db } from '../schema.ts'
import { listScaleBounds } from './scale-bounds.ts'

export type PublicFilter = {
  verdictKey?: string | undefined
  claimantId?: string | undefined
  tag?: string | undefined
  /** Days of publication, both included. */
  from?: string | undefined
  until?: string | undefined
  articleId?: string | undefined
  /** A language without a region; reviews in any of its regions fit. */
  language?: string | undefined
  /** Only these reviews. */
  ids?: readonly string[] | undefined
}

export type PublicCursor = readonly [publishedAt: string, id: string]
export type PublicReview = Awaited<ReturnType<typeof listPublished>>[number]

type Page = { after?: PublicCursor | undefined; limit: number }

/** The published reviews that fit `filter`, the newest first. */
export async function listPublished(
  db: Db,
  deskId: string,
  { after, limit, ...filter }: PublicFilter & Page,
) {
  if (filter.ids?.length === 0) return []
  let query = db
    .selectFrom('review')
    .select(['review.id', 'review.slug', 'review.shortClaim', 'review.summary'])
    .select(['review.claimantName', 'review.claimedOn', 'review.claimId'])
    .select(['review.verdictKey', 'review.verdictName', 'review.verdictValue'])
    .select(['review.firstPublishedAt', 'review.publishedAt'])
    .select(['review.currentVersion', 'review.scaleVersionId'])
    .select('review.language')
    .where('review.deskId', '=', deskId)
    .where('review.state', '=', 'published')
    .where(fits(filter))
    .orderBy('review.publishedAt', 'desc')
    .orderBy('review.id', 'desc')
    .limit(limit)
  if (after) query = query.where(isAfter(after))
  const rows = await query.execute()
  const bounds = await listScaleBounds(db, rows)
  return rows.map((row) => ({ ...row, ...bounds.get(row.scaleVersionId) }))
}

function fits(filter: PublicFilter) {
  const { verdictKey, claimantId, tag, from, until, articleId, ids, language } =
    filter
  const column = (name: string) => sql.ref(`review.${name}`)
  const conditions = [sql<SqlBool>`1 = 1`]
  const is = (name: string, value: string) =>
    conditions.push(sql`${column(name)} = ${value}`)
  if (verdictKey) is('verdictKey', verdictKey)
  if (claimantId) is('claimantId', claimantId)
  if (articleId) is('articleId', articleId)
  if (language)
    conditions.push(
      sql`(lower(${column('language')}) = ${language} or lower(${column('language')}) like ${`${language}-%`})`,
    )
  if (from) conditions.push(sql`${column('publishedAt')} >= ${from}`)
  if (until)
    conditions.push(
      sql`${column('publishedAt')} <= ${`${until}T23:59:59.999Z`}`,
    )
  if (ids) conditions.push(sql`${column('id')} in (${sql.join(ids)})`)
  if (tag) conditions.push(isTagged(tag))
  return sql<SqlBool>`${sql.join(conditions, sql` and `)}`
}

function isTagged(tag: string) {
  return sql<SqlBool>`exists (
    select 1 from ${sql.table('claimTag')}
    join ${sql.table('tag')} on ${sql.ref('tag.id')} = ${sql.ref('claimTag.tagId')}
    where ${sql.ref('claimTag.claimId')} = ${sql.ref('review.claimId')}
      and ${sql.ref('tag.normalName')} = ${tag.trim().toLowerCase()}
  )`
}

function isAfter([publishedAt, id]: PublicCursor) {
  return sql<SqlBool>`(${sql.ref('review.publishedAt')}, ${sql.ref('review.id')})
    < (${publishedAt}, ${id})`
}

/** The claimants of published reviews by name, no more than `limit`. */
export function listPublishedClaimants(db: Db, deskId: string, limit: number) {
  return db
    .selectFrom('claimant')
    .select(['claimant.id', 'claimant.name'])
    .where('claimant.deskId', '=', deskId)
    .where((where) =>
      where.exists(
        where
          .selectFrom('review')
          .select('review.id')
          .whereRef('review.claimantId', '=', 'claimant.id')
          .where('review.deskId', '=', deskId)
          .where('review.state', '=', 'published'),
      ),
    )
    .orderBy('claimant.normalName')
    .limit(limit)
    .execute()
}

/** The tags of published reviews by name, no more than `limit`. */
export async function listPublishedTags(db: Db, deskId: string, limit: number) {
  const rows = await db
    .selectFrom('tag')
    .select('tag.name')
    .where('tag.deskId', '=', deskId)
    .where((where) =>
      where.exists(
        where
          .selectFrom('claimTag')
          .innerJoin('review', 'review.claimId', 'claimTag.claimId')
          .select('review.id')
          .whereRef('claimTag.tagId', '=', 'tag.id')
          .where('review.state', '=', 'published'),
      ),
    )
    .orderBy('tag.normalName')
    .limit(limit)
    .execute()
  return rows.map(({ name }) => name)
}
