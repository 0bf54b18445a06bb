import type { Viewer } from './claims.ts'
import { listQueue, type QueuedClaim, type QueueRequest } from './queue.ts'
import type { Db } from '../schema.ts'
import { findMatches } from '../search/search.ts'

const BATCH = 200
const MOST_BATCHES = 5

export type QueueSearch = Omit<QueueRequest, 'sort' | 'ids' | 'after'> & {
  terms: readonly string[]
  beforeSeq?: number | undefined
}

/**
 * The claims that hold every term and fit the filters, newest indexed first. It
 * looks at no more than a thousand hits; `nextSeq` goes on after them, or is
 * null at the end.
 */
export async function searchQueue(
  db: Db,
  viewer: Viewer,
  { terms, beforeSeq, ...request }: QueueSearch,
): Promise<{ claims: QueuedClaim[]; nextSeq: number | null }> {
  const claims: QueuedClaim[] = []
  let seq = beforeSeq
  for (let batch = 0; batch < MOST_BATCHES; batch++) {
    const { deskId } = viewer
    const asked = { deskId, terms, limit: BATCH, beforeSeq: seq }
    const hits = await findMatches(db, 'claim', asked)
    if (hits.length === 0) return { claims, nextSeq: null }
    const ids = hits.map(({ subjectId }) => subjectId)
    const fitting = await listQueue(db, viewer, {
      ...request,
      ids,
      sort: 'updated',
      limit: BATCH,
    })
    for (const hit of hits) {
      seq = hit.seq
      const claim = fitting.find(({ id }) => id === hit.subjectId)
      if (claim) claims.push(claim)
      if (claims.length === request.limit) return { claims, nextSeq: seq }
    }
    if (hits.length < BATCH) return { claims, nextSeq: null }
  }
  return { claims, nextSeq: seq ?? null }
}
