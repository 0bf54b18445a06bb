import type { Claim } from '#db/schema/claim.ts'
import { record } from '../../audit.ts'
import type { Desk, OpenDesk } from '../../desk.ts'
import { changeClaim, moveClaim, type SeenClaim } from '../change-claim.ts'
import { changeClaims } from '../change-claims.ts'

/** Make a queued claim a candidate again. */
export function returnToTriage(desk: Desk, seen: SeenClaim) {
  return changeClaim(desk, seen, returnOne)
}

/** Make many queued claims candidates again. */
export function returnManyToTriage(desk: Desk, seen: readonly SeenClaim[]) {
  return changeClaims(desk, seen, returnOne)
}

async function returnOne(desk: OpenDesk, claim: Claim) {
  const moved = await moveClaim(desk, claim, { event: 'return-to-triage' })
  if (!moved.ok) return moved
  await record(desk, {
    action: 'claim.returned-to-triage',
    subjectId: claim.id,
  })
  return moved
}
