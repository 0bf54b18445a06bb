import { hasRole, type Actor } from '../people/roles.ts'

/** What decides whether an editor may stand for a text. */
export type ApprovalCase = {
  fourEyes: boolean
  /** Has a conflict of interest with the claimant. */
  conflicted: boolean
  /** The version of the review that is to be approved. */
  version: number
  participants: readonly Participant[]
}

export type Participant = {
  personId: string
  part: 'assignee' | 'rater' | 'adjudicator' | 'writer'
  /** The version that a writer wrote; 0 for the other parts. */
  reviewVersion: number
}

export type ApproveRefusal =
  'not-allowed' | 'conflict-of-interest' | 'four-eyes'

/**
 * Why `actor` may not approve, or null. With four eyes on, nobody approves who
 * was ever assignee, rater or adjudicator, or wrote in this version's draft.
 */
export function whyNotApprove(
  actor: Actor,
  { fourEyes, conflicted, ...given }: ApprovalCase,
): ApproveRefusal | null {
  if (!hasRole(actor, 'editor')) return 'not-allowed'
  if (conflicted) return 'conflict-of-interest'
  if (fourEyes && hadPart(actor.id, given)) return 'four-eyes'
  return null
}

/** True if `personId` worked on what is to be approved. */
export function hadPart(
  personId: string,
  { version, participants }: Pick<ApprovalCase, 'version' | 'participants'>,
): boolean {
  return participants.some(
    (participant) =>
      participant.personId === personId &&
      (participant.part !== 'writer' || participant.reviewVersion === version),
  )
}
