import { hasRole, mayDo } from '#app/core/people/roles.ts'
import { findMentions } from '#app/core/research/mentions.ts'
import type { Audience } from '#app/core/research/research.ts'
import { accept, refuse } from '#app/core/result.ts'
import { findClaim, listViewerIds } from '#db/claims/claims.ts'
import { listActivePeople } from '#db/people/people.ts'
import {
  findComment,
  insertComment,
  updateComment,
} from '#db/research/comments.ts'
import type { Claim } from '#db/schema/claim.ts'
import { notify } from '../assign/notify.ts'
import { record } from '../audit.ts'
import { inTransaction, type Desk, type OpenDesk } from '../desk.ts'
import { setAudience } from './change-research.ts'

export type WriteComment = {
  claimId: string
  parentId: string | null
  body: string
  audience: Audience
}

export type SeenComment = { commentId: string; seenVersion: number }

/**
 * Comment on a claim in any state. People whose name stands behind an @, and
 * the author of the comment that is replied to, find it in their inbox.
 */
export function writeComment(desk: Desk, given: WriteComment) {
  const { claimId, parentId, body, audience } = given
  return inTransaction(desk, async (desk) => {
    if (!mayDo(desk.actor, 'comment.write')) return refuse('not-allowed')
    const claim = await findClaim(desk.tx, desk, claimId)
    if (!claim) return refuse('no-such-claim')
    const parent = parentId
      ? await findComment(desk.tx, desk, parentId)
      : undefined
    if (parentId && parent?.claimId !== claimId)
      return refuse('no-such-comment')

    const comment = {
      id: desk.newId('com'),
      deskId: desk.deskId,
      claimId,
      parentId,
      body,
      visibility: audience.visibility,
      createdAt: desk.now.toISOString(),
      createdById: desk.actor.id,
      removedAt: null,
      version: 1,
    }
    await insertComment(desk.tx, comment)
    await setAudience(desk, comment.id, audience)
    await record(desk, {
      action: 'comment.written',
      subjectId: claimId,
      detail: { commentId: comment.id },
    })
    await tellPeople(desk, given, {
      claim,
      commentId: comment.id,
      parentAuthorId: parent?.createdById ?? null,
    })
    return accept({ commentId: comment.id })
  })
}

/** Change the words of one's own comment. */
export function changeComment(
  desk: Desk,
  seen: SeenComment,
  { body }: { body: string },
) {
  return inTransaction(desk, async (desk) => {
    const comment = await findStandingComment(desk, seen.commentId)
    if (!comment) return refuse('no-such-comment')
    if (comment.createdById !== desk.actor.id) return refuse('not-allowed')
    if (comment.version !== seen.seenVersion)
      return refuse('changed-since', comment)

    await updateComment(desk.tx, comment, { body })
    await record(desk, {
      action: 'comment.changed',
      subjectId: comment.claimId,
      detail: { commentId: comment.id },
    })
    return accept({ commentId: comment.id })
  })
}

/** Take a comment away; its place in the conversation stays. */
export function removeComment(desk: Desk, { commentId }: SeenComment) {
  return inTransaction(desk, async (desk) => {
    const comment = await findStandingComment(desk, commentId)
    if (!comment) return refuse('no-such-comment')
    const own = comment.createdById === desk.actor.id
    if (!own && !hasRole(desk.actor, 'editor')) return refuse('not-allowed')

    const removedAt = desk.now.toISOString()
    await updateComment(desk.tx, comment, { removedAt })
    await record(desk, {
      action: 'comment.removed',
      subjectId: comment.claimId,
      detail: { commentId },
    })
    return accept({ commentId })
  })
}

/** A comment that was not removed, on a claim that the actor may see. */
async function findStandingComment(desk: OpenDesk, commentId: string) {
  const comment = await findComment(desk.tx, desk, commentId)
  if (!comment || comment.removedAt) return undefined
  const claim = await findClaim(desk.tx, desk, comment.claimId)
  return claim && comment
}

async function tellPeople(
  desk: OpenDesk,
  { claimId, body, audience }: WriteComment,
  told: { claim: Claim; commentId: string; parentAuthorId: string | null },
) {
  const { claim, commentId, parentAuthorId } = told
  const people = await listActivePeople(desk.tx, desk.deskId)
  const viewerIds = claim.sensitive
    ? await listViewerIds(desk.tx, claimId)
    : null
  const maySee = (id: string) =>
    (viewerIds?.includes(id) ?? true) &&
    (audience.visibility !== 'named' || audience.personIds.includes(id))
  const mentioned = findMentions(body, people).filter(maySee)
  const notice = { claimId, commentId }
  await notify(desk, mentioned, { kind: 'mentioned', ...notice })
  if (!parentAuthorId || mentioned.includes(parentAuthorId)) return
  if (maySee(parentAuthorId))
    await notify(desk, [parentAuthorId], { kind: 'replied', ...notice })
}
