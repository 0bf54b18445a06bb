import { searchTerms } from '#app/core/search/terms.ts'
import {
  listPublished,
  type PublicCursor,
  type PublicFilter,
  type PublicReview,
} from '#db/publication/public-reviews.ts'
import type { Db } from '#db/schema.ts'
import { findMatches } from '#db/search/search.ts'

/** Of a search only the newest matches are looked through. */
const MOST_MATCHES = 500

export type PublicQuery = Omit<PublicFilter, 'ids'> & {
  words?: string | undefined
  after?: PublicCursor | undefined
  limit: number
}

export type PublicPageOf = {
  reviews: PublicReview[]
  /** Where the next page begins, or null on the last. */
  next: PublicCursor | null
}

/** One page of the published reviews that a reader asks for. */
export async function listPublicReviews(
  db: Db,
  deskId: string,
  { words, limit, ...filter }: PublicQuery,
): Promise<PublicPageOf> {
  const ids = words ? await findIds(db, deskId, words) : undefined
  const asked = { ...filter, ids, limit: limit + 1 }
  const found = await listPublished(db, deskId, asked)
  const reviews = found.slice(0, limit)
  const last = reviews.at(-1)
  const next =
    found.length > limit && last ? ([last.publishedAt, last.id] as const) : null
  return { reviews, next }
}

async function findIds(db: Db, deskId: string, words: string) {
  const terms = searchTerms(words)
  const request = { deskId, terms, limit: MOST_MATCHES }
  const hits = await findMatches(db, 'review', request)
  return hits.map(({ subjectId }) => subjectId)
}
