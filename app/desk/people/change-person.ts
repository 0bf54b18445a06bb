import { mayDo } from '#app/core/people/roles.ts'
import { refuse, type Refused } from '#app/core/result.ts'
import { countAdmins, findPerson, listRoles } from '#db/people/people.ts'
import { inTransaction, type Desk, type OpenDesk } from '../desk.ts'

/** Which person, and the version of them that the admin saw. */
export type SeenPerson = { personId: string; seenVersion?: number | undefined }

export type ManagedPerson = NonNullable<Awaited<ReturnType<typeof load>>>

/** Load a person for an admin, in a transaction, and do `work` on them. */
export function changePerson<T>(
  desk: Desk,
  { personId, seenVersion }: SeenPerson,
  work: (desk: OpenDesk, person: ManagedPerson) => Promise<T>,
): Promise<
  | T
  | Refused<'not-allowed'>
  | Refused<'no-such-person'>
  | Refused<'changed-since'>
> {
  return inTransaction(desk, async (desk) => {
    if (!mayDo(desk.actor, 'people.manage')) return refuse('not-allowed')
    const person = await load(desk, personId)
    if (!person) return refuse('no-such-person')
    if (seenVersion !== undefined && seenVersion !== person.version)
      return refuse('changed-since')
    return work(desk, person)
  })
}

async function load({ tx, deskId }: OpenDesk, personId: string) {
  const person = await findPerson(tx, deskId, personId)
  if (!person) return undefined
  return {
    ...person,
    roles: await listRoles(tx, personId),
    otherAdmins: await countAdmins(tx, deskId, personId),
  }
}
