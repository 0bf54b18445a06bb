import { z } from 'zod'
import { BOARD_COLUMNS, type BoardColumn } from '#app/core/claim/claim-state.ts'
import {
  DUE_FILTERS,
  lastDueDay,
  QUEUE_SORTS,
  statesOf,
  type QueueSort,
} from '#app/core/queue/queue-filter.ts'
import { normalName } from '#app/core/claim/found/claimant-name.ts'
import { searchTerms } from '#app/core/search/terms.ts'
import type { Desk } from '#app/desk/desk.ts'
import { listClaimantsNamed } from '#db/articles/claimants.ts'
import { searchQueue } from '#db/claims/queue-search.ts'
import { cursorAfter, listQueue, type QueuedClaim } from '#db/claims/queue.ts'

const COLUMNS = ['open', 'all', 'dismissed', ...Object.keys(BOARD_COLUMNS)]
const PAGE = 25

/** The query of the queue's address; what cannot be read is left out. */
export const QueueQuery = z
  .object({
    column: z
      .enum(COLUMNS as [QueueColumn, ...QueueColumn[]])
      .catch('open')
      .default('open'),
    assignee: z.string().max(60).optional(),
    claimant: z.string().max(200).optional(),
    article: z.string().max(60).optional(),
    tag: z.string().max(60).optional(),
    due: z.enum(DUE_FILTERS).optional().catch(undefined),
    q: z.string().max(200).optional(),
    sort: z.enum(QUEUE_SORTS).catch('updated').default('updated'),
    after: z.string().max(200).optional(),
  })
  .transform(inItsOrder)
export type QueueQuery = z.infer<typeof QueueQuery>
type QueueColumn = BoardColumn | 'open' | 'all' | 'dismissed'

/** One page of the queue, and the cursor of the next one or null. */
export async function readQueue(
  desk: Desk,
  query: QueueQuery,
  page = PAGE,
): Promise<{ claims: QueuedClaim[]; next: string | null }> {
  const today = desk.now.toISOString().slice(0, 10)
  const request = {
    states: statesOf(query),
    assigneeId: query.assignee === 'me' ? desk.actor.id : query.assignee,
    claimantId: await claimantIdOf(desk, query.claimant),
    articleId: query.article,
    tagId: query.tag,
    dueUntil: query.due && lastDueDay(query.due, today),
  }
  if (query.q) {
    const terms = searchTerms(query.q)
    const beforeSeq = query.after ? Number(query.after) || 0 : undefined
    const search = { ...request, terms, beforeSeq, limit: page }
    const { claims, nextSeq } = await searchQueue(desk.db, desk, search)
    return { claims, next: nextSeq === null ? null : String(nextSeq) }
  }
  const { sort } = query
  const after = readCursor(query.after)
  const asked = { ...request, sort, after, limit: page + 1 }
  const claims = await listQueue(desk.db, desk, asked)
  if (claims.length <= page) return { claims, next: null }
  const shown = claims.slice(0, page)
  return {
    claims: shown,
    next: JSON.stringify(cursorAfter(sort, shown.at(-1)!)),
  }
}

/** What is due by a day is read by day, from the index that knows it. */
function inItsOrder<Query extends { due?: unknown; sort: QueueSort }>(
  query: Query,
): Query {
  return query.due ? { ...query, sort: 'due' } : query
}

/** Nobody's id where no claimant has the name, so that nothing is found. */
async function claimantIdOf(desk: Desk, name: string | undefined) {
  if (!name) return undefined
  const { db, deskId } = desk
  const [claimant] = await listClaimantsNamed(db, deskId, [normalName(name)])
  return claimant?.id ?? 'nobody'
}

const Cursor = z
  .array(z.union([z.string(), z.number()]))
  .min(2)
  .max(3)

function readCursor(after: string | undefined) {
  if (!after?.startsWith('[')) return undefined
  try {
    return Cursor.safeParse(JSON.parse(after)).data
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
