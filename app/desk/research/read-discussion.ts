import { hasRole, mayDo } from '#app/core/people/roles.ts'
import { findClaim } from '#db/claims/claims.ts'
import { listActivePeople } from '#db/people/people.ts'
import { listAudiences } from '#db/research/audience.ts'
import { listComments, listCommentsById } from '#db/research/comments.ts'
import type { Desk } from '../desk.ts'

const PAGE = 25
const LONGEST_EXCERPT = 120

type Page = { before?: readonly [string, string] | undefined }

/**
 * One page of what people said about a claim, the newest last, or null without
 * such a claim. What was removed leaves its place but not its words.
 */
export async function readDiscussion(
  desk: Desk,
  claimId: string,
  { before }: Page,
) {
  const { db, deskId, actor } = desk
  const claim = await findClaim(db, desk, claimId)
  if (!claim) return null
  const page = { claimId, before, limit: PAGE + 1 }
  const found = await listComments(db, desk, page)
  const rows = found.slice(0, PAGE)
  const parentIds = rows.flatMap(({ parentId }) => parentId ?? [])
  const parents = await listCommentsById(db, desk, parentIds)
  const audiences = await listAudiences(
    db,
    rows.map(({ id }) => id),
  )
  const comments = rows.toReversed().map((row) => ({
    ...shownComment(row),
    parent: parentOf(row, parents),
    audience: audiences
      .filter(({ subjectId }) => subjectId === row.id)
      .map(({ id, name }) => ({ id, name })),
    mayChange: !row.removedAt && row.createdById === actor.id,
    mayRemove:
      !row.removedAt &&
      (row.createdById === actor.id || hasRole(actor, 'editor')),
  }))
  const oldest = rows.at(-1)
  return {
    claimId,
    comments,
    older:
      found.length > PAGE && oldest ? `${oldest.createdAt}~${oldest.id}` : null,
    mayWrite: mayDo(actor, 'comment.write'),
    people: await listActivePeople(db, deskId),
  }
}

type Row = Awaited<ReturnType<typeof listComments>>[number]

function shownComment({ removedAt, body, ...comment }: Row) {
  const { id, authorName, createdAt, visibility, version } = comment
  const shown = { id, authorName, createdAt, visibility, version }
  return { ...shown, body: removedAt ? null : body, isChanged: version > 1 }
}

function parentOf({ parentId }: Row, parents: readonly Row[]) {
  if (!parentId) return null
  const parent = parents.find(({ id }) => id === parentId)
  if (!parent) return { id: parentId, authorName: null, excerpt: null }
  const { id, authorName, body, removedAt } = parent
  const excerpt = removedAt ? null : body.slice(0, LONGEST_EXCERPT)
  return { id, authorName, excerpt }
}
