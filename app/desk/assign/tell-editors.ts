import { hasRole } from '#app/core/people/roles.ts'
import { listViewerIds } from '#db/claims/claims.ts'
import type { Claim } from '#db/schema/claim.ts'
import { listTeam } from '#db/people/team.ts'
import type { OpenDesk } from '../desk.ts'
import { notify, type Notice } from './notify.ts'

/** Put something that waits for an editor before those who may see the claim. */
export async function tellEditors(
  desk: OpenDesk,
  claim: Claim,
  notice: Omit<Notice, 'claimId'>,
) {
  const team = await listTeam(desk.tx, desk.deskId, claim)
  const viewers = await listViewerIds(desk.tx, claim.id)
  const ids = team
    .filter((person) => hasRole(person, 'editor'))
    .map(({ id }) => id)
    .filter((id) => claim.sensitive === 0 || viewers.includes(id))
  await notify(desk, ids, { ...notice, claimId: claim.id })
}
