import { hasRole } from '#app/core/people/roles.ts'
import { listViewerIds } from '#db/claims/claims.ts'
import type { Claim } from '#db/schema/claim.ts'
import { listTeam } from '#db/people/team.ts'
import { notify } from '../assign/notify.ts'
import type { OpenDesk } from '../desk.ts'

/** Put a withdrawal that waits for a second person before the editors. */
export async function tellEditors(desk: OpenDesk, claim: Claim) {
  const team = await listTeam(desk.tx, desk.deskId, claim)
  const viewers = await listViewerIds(desk.tx, claim.id)
  const ids = team
    .filter((person) => hasRole(person, 'editor'))
    .map(({ id }) => id)
    .filter((id) => claim.sensitive === 0 || viewers.includes(id))
  await notify(desk, ids, { kind: 'due', claimId: claim.id })
}
