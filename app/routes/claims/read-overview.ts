import type { Reason } from '#app/core/article/break-into-claims.ts'
import { isOpen } from '#app/core/claim/claim-state.ts'
import { listMoves } from '#app/core/claim/decide-move.ts'
import { hasRole, mayDo } from '#app/core/people/roles.ts'
import { whoCouldRate } from '#app/core/rating/who-remains.ts'
import type { Desk } from '#app/desk/desk.ts'
import { readMatches } from '#app/desk/matching/read-matches.ts'
import { findClaimForPage } from '#db/claims/claim-page.ts'
import { listViewerIds } from '#db/claims/claims.ts'
import { listTags, listTagsOf } from '#db/claims/tags.ts'
import { listTeam } from '#db/people/team.ts'

const MOST_SIMILAR = 4

/** What the overview of a claim shows, or null where the actor sees no claim. */
export async function readOverview(desk: Desk, claimId: string) {
  const { db, deskId, actor } = desk
  const claim = await findClaimForPage(db, desk, claimId)
  if (!claim) return null
  const { reasons, wordingNotes, ...shown } = claim
  const team = await listTeam(db, deskId, claim)
  return {
    claim: shown,
    reasons: JSON.parse(reasons) as Reason[],
    notes: JSON.parse(wordingNotes) as string[],
    tags: await listTagsOf(db, [claimId]),
    knownTags: await listTags(db, deskId),
    matches: await readMatches(desk, claim, MOST_SIMILAR),
    moves: movesOf(desk, claim),
    assignable: mayAssign(desk, claim) ? assignableOf(team) : [],
    viewers: hasRole(actor, 'editor')
      ? await viewersOf(desk, claimId, team)
      : null,
  }
}

type Page = NonNullable<Awaited<ReturnType<typeof findClaimForPage>>>
type Team = Awaited<ReturnType<typeof listTeam>>

function movesOf({ actor }: Desk, claim: Page) {
  const moves = listMoves(claim, actor)
  const own = claim.assigneeId === actor.id && hasRole(actor, 'reviewer')
  return {
    mayTake: moves.includes('take'),
    mayRelease: moves.includes('release'),
    mayAccept: moves.includes('accept'),
    mayDismiss: moves.includes('dismiss'),
    mayRestore: moves.includes('restore'),
    mayPlan: isOpen(claim.state) && (hasRole(actor, 'editor') || own),
    mayTag: mayDo(actor, 'claim.triage'),
  }
}

function mayAssign({ actor }: Desk, { state }: Page) {
  return mayDo(actor, 'claim.assign') && isOpen(state) && state !== 'candidate'
}

function assignableOf(team: Team) {
  const able = team.filter((member) => hasRole(member, 'reviewer'))
  const free = whoCouldRate(able).map(({ id }) => id)
  return able.map(({ id, name }) => ({
    id,
    name,
    conflicted: !free.includes(id),
  }))
}

async function viewersOf({ db }: Desk, claimId: string, team: Team) {
  const ids = await listViewerIds(db, claimId)
  return team.map(({ id, name }) => ({ id, name, isViewer: ids.includes(id) }))
}
