import { statesOf } from '#app/core/queue/queue-filter.ts'
import { mayDo } from '#app/core/people/roles.ts'
import { accept, refuse } from '#app/core/result.ts'
import { listConflictsOf } from '#db/people/conflicts.ts'
import { findPerson, listRoles } from '#db/people/people.ts'
import { listQueue } from '#db/claims/queue.ts'
import { findOpenInvitation } from '#db/sign-in/one-time-links.ts'
import type { Desk } from '../desk.ts'

const CLAIMS_SHOWN = 25

/** A person of the desk and the open claims they hold, as colleagues see them. */
export async function readPerson(desk: Desk, personId: string) {
  const row = await findPerson(desk.db, desk.deskId, personId)
  if (!row) return refuse('no-such-person')
  const mayManage = mayDo(desk.actor, 'people.manage')
  const claims = await listHeldClaims(desk, personId)
  return accept({
    person: {
      id: row.id,
      name: row.name,
      email: mayManage ? row.email : null,
      roles: await listRoles(desk.db, personId),
      version: row.version,
      isDemo: row.isDemo === 1,
      hasJoined: row.passwordHash !== null,
      deactivatedAt: row.deactivatedAt,
      createdAt: row.createdAt,
    },
    invitation: mayManage ? await readInvitation(desk, personId) : null,
    conflicts: await listConflictsOf(desk.db, desk.deskId, personId),
    claims: claims.slice(0, CLAIMS_SHOWN),
    hasMoreClaims: claims.length > CLAIMS_SHOWN,
    mayManage,
  })
}

async function listHeldClaims(desk: Desk, personId: string) {
  const claims = await listQueue(desk.db, desk, {
    states: statesOf({ column: 'open' }),
    sort: 'updated',
    assigneeId: personId,
    limit: CLAIMS_SHOWN + 1,
  })
  return claims.map(({ id, wording, state }) => ({ id, wording, state }))
}

async function readInvitation(desk: Desk, personId: string) {
  const invitation = await findOpenInvitation(desk.db, personId)
  if (!invitation) return null
  const endsAt = invitation.expiresAt
  return { endsAt, hasEnded: Date.parse(endsAt) <= desk.now.getTime() }
}
