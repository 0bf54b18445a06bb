import { searchTerms } from '#app/core/search/terms.ts'
import {
  listDeskReviews as listRows,
  type DeskReviewRequest,
} from '#db/publication/desk-reviews.ts'
import { findMatches } from '#db/search/search.ts'
import type { Desk } from '../desk.ts'

const MOST_MATCHES = 500

type Asked = Omit<DeskReviewRequest, 'ids'> & { words?: string | undefined }

/** One page of what the desk has published, and the key of the next page. */
export async function listDeskReviews(
  desk: Pick<Desk, 'db' | 'deskId' | 'actor'>,
  { words, limit, ...asked }: Asked,
) {
  const ids = words ? await findIds(desk, words) : undefined
  if (ids?.length === 0) return { reviews: [], next: null }
  const request = { ...asked, ids, limit: limit + 1 }
  const found = await listRows(desk.db, desk, request)
  const reviews = found.slice(0, limit)
  const last = reviews.at(-1)
  const next =
    found.length > limit && last ? ([last.publishedAt, last.id] as const) : null
  return { reviews, next }
}

async function findIds(
  { db, deskId }: Pick<Desk, 'db' | 'deskId'>,
  words: string,
) {
  const terms = searchTerms(words)
  const request = { deskId, terms, limit: MOST_MATCHES }
  const hits = await findMatches(db, 'review', request)
  return hits.map(({ subjectId }) => subjectId)
}
