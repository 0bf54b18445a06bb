import type { Claim } from '#db/schema/claim.ts'
import { record } from '../../audit.ts'
import type { Desk, OpenDesk } from '../../desk.ts'
import { changeClaim, moveClaim, type SeenClaim } from '../change-claim.ts'
import { changeClaims } from '../change-claims.ts'

/** Accept a candidate: it waits in the queue to be taken or assigned. */
export function acceptClaim(desk: Desk, seen: SeenClaim) {
  return changeClaim(desk, seen, acceptOne)
}

/** Accept many candidates; those that cannot be are named and left. */
export function acceptClaims(desk: Desk, seen: readonly SeenClaim[]) {
  return changeClaims(desk, seen, acceptOne)
}

async function acceptOne(desk: OpenDesk, claim: Claim) {
  const moved = await moveClaim(desk, claim, { event: 'accept' })
  if (!moved.ok) return moved
  await record(desk, { action: 'claim.accepted', subjectId: claim.id })
  return moved
}
