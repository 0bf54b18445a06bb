import { mayDo, type Role } from '#app/core/people/roles.ts'
import { accept, refuse } from '#app/core/result.ts'
import { findPersonByEmail, insertPerson } from '#db/people/people.ts'
import { record } from '../audit.ts'
import { inTransaction, type Desk, type OpenDesk } from '../desk.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { newLinkFor } from '../sign-in/new-link.ts'
import { newPerson } from './new-person.ts'

export type Invitation = {
  name: string
  email: string
  roles: readonly Role[]
  /** Mailed to them, or shown to the admin to pass on. */
  by: 'mail' | 'copy'
}

/** Add a person, who joins by a link that works once. */
export function invitePerson(desk: Desk, given: Invitation) {
  return inTransaction(desk, async (desk) => {
    if (!mayDo(desk.actor, 'people.manage')) return refuse('not-allowed')
    if (given.by === 'mail' && !desk.outside.sendMail) return refuse('no-mail')
    const known = await findPersonByEmail(desk.tx, desk.deskId, given.email)
    if (known) return refuse('email-taken')

    const person = newPerson(desk, { ...given, passwordHash: null })
    await insertPerson(desk.tx, person, given.roles)
    await record(desk, {
      action: 'person.invited',
      subjectId: person.id,
      detail: { roles: given.roles, by: given.by },
    })
    const link = await handOver(desk, person.id, given.by)
    return accept({ personId: person.id, link })
  })
}

async function handOver(
  desk: OpenDesk,
  personId: string,
  by: Invitation['by'],
) {
  if (by === 'copy') return newLinkFor(desk, personId, 'invitation')
  await enqueue(desk, { kind: 'mail-invitation', personId })
  return null
}
