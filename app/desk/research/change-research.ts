import { isOpen } from '#app/core/claim/claim-state.ts'
import { mayDo, type Permission } from '#app/core/people/roles.ts'
import type { Audience } from '#app/core/research/research.ts'
import { refuse, type Refused } from '#app/core/result.ts'
import { findClaim } from '#db/claims/claims.ts'
import { listActivePeople } from '#db/people/people.ts'
import { replaceAudience } from '#db/research/audience.ts'
import type { Claim } from '#db/schema/claim.ts'
import { inTransaction, type Desk, type OpenDesk } from '../desk.ts'

export type ResearchRefusal = 'not-allowed' | 'no-such-claim' | 'not-open'

type Refusals =
  Refused<'not-allowed'> | Refused<'no-such-claim'> | Refused<'not-open'>

/**
 * Load an open claim in a transaction and do `work` on its research, if the
 * actor has `permission`. The claim itself keeps its version: people may add
 * evidence side by side.
 */
export function changeResearch<T>(
  desk: Desk,
  { claimId, permission }: { claimId: string; permission: Permission },
  work: (desk: OpenDesk, claim: Claim) => Promise<T>,
): Promise<T | Refusals> {
  return inTransaction(desk, async (desk): Promise<T | Refusals> => {
    if (!mayDo(desk.actor, permission)) return refuse('not-allowed')
    const claim = await findClaim(desk.tx, desk, claimId)
    if (!claim) return refuse('no-such-claim')
    if (!isOpen(claim.state)) return refuse('not-open')
    return work(desk, claim)
  })
}

/** Write which people of the desk may see `subjectId`; its author always does. */
export async function setAudience(
  { tx, deskId }: OpenDesk,
  subjectId: string,
  { visibility, personIds }: Audience,
) {
  const people = await listActivePeople(tx, deskId)
  const named = people.filter(({ id }) => personIds.includes(id))
  const ids = visibility === 'named' ? named.map(({ id }) => id) : []
  await replaceAudience(tx, subjectId, ids)
}
