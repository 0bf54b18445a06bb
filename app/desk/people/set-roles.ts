import type { Role } from '#app/core/people/roles.ts'
import { whyNotSetRoles } from '#app/core/people/why-not-manage.ts'
import { accept, refuse } from '#app/core/result.ts'
import { replaceRoles, updatePerson } from '#db/people/people.ts'
import { deleteSessionsOf } from '#db/sign-in/sessions.ts'
import { record } from '../audit.ts'
import type { Desk } from '../desk.ts'
import { changePerson, type SeenPerson } from './change-person.ts'

/** Set what a person is on the desk. Their sessions end, to begin anew. */
export function setRoles(
  desk: Desk,
  seen: SeenPerson,
  { roles }: { roles: readonly Role[] },
) {
  return changePerson(desk, seen, async (desk, person) => {
    const refusal = whyNotSetRoles(person, roles)
    if (refusal) return refuse(refusal)
    const isSame = person.roles.toSorted().join() === roles.toSorted().join()
    if (isSame) return accept({ changed: false })

    await replaceRoles(desk.tx, person, roles)
    await updatePerson(desk.tx, person, {})
    await deleteSessionsOf(desk.tx, person.id)
    await record(desk, {
      action: 'person.roles-changed',
      subjectId: person.id,
      detail: { before: person.roles, roles },
    })
    return accept({ changed: true })
  })
}
