import {
  buildAnnotations,
  type AnnotatedClaim,
  type QuotedPlace,
} from '#app/core/publication/annotations.ts'
import { reviewUrl } from '#app/core/review/claim-review/build.ts'
import type { ReviewContent } from '#app/core/review/content.ts'
import { findArticle, findArticleVersion } from '#db/articles/articles.ts'
import { listTagsOf } from '#db/claims/tags.ts'
import {
  listAnnotatedClaims,
  listPublicAnnotatedClaims,
  type AnnotatedRow,
} from '#db/feeds/annotated-claims.ts'
import { getDesk } from '#db/people/desks.ts'
import { findPublicArticle } from '#db/publication/public-articles.ts'
import type { Desk } from '../desk.ts'
import type { FeedSource } from './read-feed.ts'

type Asked = {
  articleId: string
  /** The address that the collection is read at. */
  id: string
}

/**
 * The claims of an article that the person may see as Web Annotations, in the
 * desk's own words; undefined without such an article.
 */
export async function readAnnotations(
  {
    db,
    deskId,
    actor,
    origin,
  }: Pick<Desk, 'db' | 'deskId' | 'actor' | 'origin'>,
  asked: Asked,
) {
  const article = await findNewest({ db, deskId, origin }, asked.articleId)
  if (!article) return undefined
  const viewer = { deskId, actor }
  const rows = await listAnnotatedClaims(db, viewer, article.versionId)
  const tags = await listTagsOf(
    db,
    rows.map(({ id }) => id),
  )
  const claims = claimsOf(rows, origin, ({ id, wording, kind }) => ({
    wording,
    language: article.language,
    labels: [
      kind,
      ...tags.filter(({ claimId }) => claimId === id).map(({ name }) => name),
    ],
  }))
  return build({ db, deskId, origin }, { article, claims, id: asked.id })
}

/** The same for readers: what is published, in the words of its review. */
export async function readPublicAnnotations(source: FeedSource, asked: Asked) {
  const { db, deskId, origin } = source
  const isPublic = await findPublicArticle(db, deskId, asked.articleId)
  const article = isPublic && (await findNewest(source, asked.articleId))
  if (!article) return undefined
  const rows = await listPublicAnnotatedClaims(db, deskId, article.versionId)
  const claims = claimsOf(rows, origin, (_, content) => ({
    wording: content?.claim.wording ?? '',
    language: content?.language ?? article.language,
    labels: content?.tags ?? [],
  }))
  return build(source, { article, claims, id: asked.id })
}

type Newest = NonNullable<Awaited<ReturnType<typeof findNewest>>>

async function findNewest(
  { db, deskId, origin }: FeedSource,
  articleId: string,
) {
  const article = await findArticle(db, deskId, articleId)
  if (!article) return undefined
  const { headline, language, canonicalUrl, currentVersion: number } = article
  const version = await findArticleVersion(db, deskId, { articleId, number })
  if (!version) throw new Error(`Article ${articleId} has no version ${number}`)
  const { id: versionId, text, takenInAt } = version
  const source = canonicalUrl ?? `${origin}/articles/${articleId}`
  return { headline, language, source, versionId, text, takenInAt }
}

async function build(
  { db, deskId, origin }: FeedSource,
  {
    article,
    claims,
    id,
  }: { article: Newest; claims: AnnotatedClaim[]; id: string },
) {
  const { name } = await getDesk(db, deskId)
  const creator = { id: `${origin}/about`, name }
  return buildAnnotations(article, claims, { id, creator })
}

type Words = Pick<AnnotatedClaim, 'wording' | 'language' | 'labels'>

/** A row is a place; a claim may stand in several. */
function claimsOf(
  rows: readonly AnnotatedRow[],
  origin: string,
  wordsOf: (row: AnnotatedRow, content: ReviewContent | null) => Words,
): AnnotatedClaim[] {
  const places = Map.groupBy(rows, ({ id }) => id)
  return [...places.values()].map((places) => {
    const [row] = places as [AnnotatedRow]
    const content = row.content
      ? (JSON.parse(row.content) as ReviewContent)
      : null
    return {
      id: row.id,
      createdAt: row.createdAt,
      ...wordsOf(row, content),
      places: places.flatMap(placeOf),
      review: content && {
        url: reviewUrl(content, { origin }),
        verdict: content.verdict.label,
        publishedAt: content.publishedAt,
      },
    }
  })
}

function placeOf(row: AnnotatedRow): QuotedPlace[] {
  const { startOffset, endOffset, exact, prefix, suffix } = row
  if (startOffset === null || endOffset === null || exact === null) return []
  return [{ startOffset, endOffset, exact, prefix, suffix }]
}
