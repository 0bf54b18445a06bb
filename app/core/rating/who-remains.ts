import { hasRole, type Role } from '../people/roles.ts'

/** A person of the desk, as far as a part in one claim is concerned. */
export type TeamMember = {
  id: string
  roles: readonly Role[]
  conflicted: boolean
  /** Was ever assignee, rater, adjudicator or writer of the claim. */
  tookPart: boolean
}

export type RaterRefusal =
  | 'wrong-number-of-raters'
  | 'rater-unknown'
  | 'rater-not-a-reviewer'
  | 'rater-conflicted'
  | 'nobody-could-approve'

/** Who may be asked to rate: reviewers without a conflict of interest. */
export function whoCouldRate(team: readonly TeamMember[]) {
  return team.filter(
    (member) => hasRole(member, 'reviewer') && !member.conflicted,
  )
}

/** Who could decide a dispute of these raters. */
export function whoCouldAdjudicate(
  team: readonly TeamMember[],
  raterIds: readonly string[],
) {
  return editorsOf(team).filter(({ id }) => !raterIds.includes(id))
}

/**
 * Who could approve the review after these raters: with four eyes, an editor
 * who has had no part in it.
 */
export function whoCouldApprove(
  team: readonly TeamMember[],
  raterIds: readonly string[],
  { fourEyes }: { fourEyes: boolean },
) {
  const editors = editorsOf(team)
  if (!fourEyes) return editors
  return editors.filter(({ id, tookPart }) => {
    return !tookPart && !raterIds.includes(id)
  })
}

/** Why these raters may not be asked, or null if they may. */
export function whyNotRaters(
  team: readonly TeamMember[],
  raterIds: readonly string[],
  settings: { ratersRequired: number; fourEyes: boolean },
): RaterRefusal | null {
  if (new Set(raterIds).size !== settings.ratersRequired)
    return 'wrong-number-of-raters'
  for (const id of raterIds) {
    const member = team.find((member) => member.id === id)
    if (!member) return 'rater-unknown'
    if (!hasRole(member, 'reviewer')) return 'rater-not-a-reviewer'
    if (member.conflicted) return 'rater-conflicted'
  }
  const approvers = whoCouldApprove(team, raterIds, settings)
  return approvers.length === 0 ? 'nobody-could-approve' : null
}

function editorsOf(team: readonly TeamMember[]) {
  return team.filter(
    (member) => hasRole(member, 'editor') && !member.conflicted,
  )
}
