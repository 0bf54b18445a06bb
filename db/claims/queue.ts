import { sql, type SqlBool } from 'kysely'
import type { ClaimState } from '#app/core/claim/claim-state.ts'
import type { QueueSort } from '#app/core/queue/queue-filter.ts'
import { selectVisibleClaims, type Viewer } from './claims.ts'
import type { Db } from '../schema.ts'

export type QueueRequest = {
  states: readonly ClaimState[]
  sort: QueueSort
  /** A person's id, or `nobody`. */
  assigneeId?: string | undefined
  claimantId?: string | undefined
  articleId?: string | undefined
  tagId?: string | undefined
  /** Due on this day or before. */
  dueUntil?: string | undefined
  /** Only these claims. */
  ids?: readonly string[] | undefined
  after?: QueueCursor | undefined
  limit: number
}

/** The sort key of the last claim that was shown, and its id. */
export type QueueCursor = readonly (string | number)[]
export type QueuedClaim = Awaited<ReturnType<typeof listRows>>[number]

const ORDER = {
  updated: { columns: ['updatedAt', 'id'], direction: 'desc' },
  due: { columns: ['dueOn', 'id'], direction: 'asc' },
  priority: { columns: ['priority', 'updatedAt', 'id'], direction: 'desc' },
} as const

/** A tag on more claims than these is found soon enough by looking through them. */
const FEW_TAGGED = 1000

/**
 * The claims that `request` asks for, in its order. Each state is read from its
 * own stretch of an index and the stretches are merged, so that the cost is the
 * page's and not the table's; claims that are known by id are read by id.
 */
export async function listQueue(
  db: Db,
  viewer: Viewer,
  given: QueueRequest,
): Promise<QueuedClaim[]> {
  const request = await withFewTagged(db, given)
  const keys = await listKeys(db, viewer, request)
  const ids = keys
    .toSorted((a, b) => compare(request.sort, a, b))
    .slice(0, request.limit)
    .map(({ id }) => id)
  const rows = await listRows(db, viewer, ids)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** The cursor after `claim` in the order of `sort`. */
export function cursorAfter(sort: QueueSort, claim: QueuedClaim): QueueCursor {
  return ORDER[sort].columns.map((column) => claim[column] ?? '')
}

async function withFewTagged(db: Db, request: QueueRequest) {
  const { tagId, ...rest } = request
  if (!tagId || request.ids) return request
  const tagged = await db
    .selectFrom('claimTag')
    .select('claimId')
    .where('tagId', '=', tagId)
    .limit(FEW_TAGGED + 1)
    .execute()
  if (tagged.length > FEW_TAGGED) return request
  return { ...rest, ids: tagged.map(({ claimId }) => claimId) }
}

async function listKeys(db: Db, viewer: Viewer, request: QueueRequest) {
  const { ids, states } = request
  if (ids?.length === 0) return []
  const stretches = ids ? [states] : states.map((state) => [state])
  const [first, ...others] = stretches.map((states) =>
    db
      .selectFrom(selectKeys(db, viewer, { ...request, states }).as('stretch'))
      .selectAll(),
  )
  if (!first) return []
  return others.reduce((all, one) => all.unionAll(one), first).execute()
}

function selectKeys(db: Db, viewer: Viewer, request: QueueRequest) {
  const { columns, direction } = ORDER[request.sort]
  let query = selectVisibleClaims(db, viewer)
    .select(['claim.id', 'claim.updatedAt', 'claim.dueOn', 'claim.priority'])
    .where('claim.state', 'in', request.states)
    .where(matches(request))
    .limit(request.limit)
  for (const column of columns)
    query = query.orderBy(`claim.${column}`, direction)
  return query
}

async function listRows(db: Db, viewer: Viewer, ids: readonly string[]) {
  if (ids.length === 0) return []
  return selectVisibleClaims(db, viewer)
    .leftJoin('person as assignee', 'assignee.id', 'claim.assigneeId')
    .leftJoin('claimant', 'claimant.id', 'claim.claimantId')
    .leftJoin('article', 'article.id', 'claim.articleId')
    .select([
      'claim.id',
      'claim.wording',
      'claim.quote',
      'claim.kind',
      'claim.checkable',
      'claim.score',
      'claim.state',
      'claim.assigneeId',
      'claim.articleId',
      'claim.claimantId',
      'claim.priority',
      'claim.dueOn',
      'claim.waitingOn',
      'claim.waitingUntil',
      'claim.sensitive',
      'claim.enteredStateAt',
      'claim.updatedAt',
      'claim.version',
      'assignee.name as assigneeName',
      'claimant.name as claimantName',
      'article.headline as articleHeadline',
    ])
    .where('claim.id', 'in', ids)
    .execute()
}

function matches(request: QueueRequest) {
  const { assigneeId, claimantId, articleId, tagId, dueUntil, ids } = request
  const conditions = [sql<SqlBool>`1 = 1`]
  const claim = (column: string) => sql.ref(`claim.${column}`)
  if (assigneeId === 'nobody')
    conditions.push(sql`${claim('assigneeId')} is null`)
  else if (assigneeId)
    conditions.push(sql`${claim('assigneeId')} = ${assigneeId}`)
  if (claimantId) conditions.push(sql`${claim('claimantId')} = ${claimantId}`)
  if (articleId) conditions.push(sql`${claim('articleId')} = ${articleId}`)
  if (dueUntil) conditions.push(sql`${claim('dueOn')} <= ${dueUntil}`)
  if (request.sort === 'due')
    conditions.push(sql`${claim('dueOn')} is not null`)
  if (tagId) conditions.push(taggedWith(tagId))
  if (ids) conditions.push(sql`${claim('id')} in (${sql.join(ids)})`)
  if (request.after) conditions.push(after(request.sort, request.after))
  return sql<SqlBool>`${sql.join(conditions, sql` and `)}`
}

function taggedWith(tagId: string) {
  return sql<SqlBool>`exists (
    select 1 from ${sql.table('claimTag')}
    where ${sql.ref('claimTag.tagId')} = ${tagId}
      and ${sql.ref('claimTag.claimId')} = ${sql.ref('claim.id')}
  )`
}

function after(sort: QueueSort, cursor: QueueCursor) {
  const { columns, direction } = ORDER[sort]
  const keys = sql.join(columns.map((column) => sql.ref(`claim.${column}`)))
  const sign = sql.raw(direction === 'desc' ? '<' : '>')
  return sql<SqlBool>`(${keys}) ${sign} (${sql.join([...cursor])})`
}

type Keys = Pick<QueuedClaim, 'id' | 'updatedAt' | 'dueOn' | 'priority'>

function compare(sort: QueueSort, a: Keys, b: Keys) {
  const { columns, direction } = ORDER[sort]
  for (const column of columns) {
    const [left, right] = [a[column] ?? '', b[column] ?? '']
    if (left === right) continue
    return left < right === (direction === 'asc') ? -1 : 1
  }
  return 0
}
