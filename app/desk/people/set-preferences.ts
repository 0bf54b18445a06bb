import {
  readPreferences,
  type Preferences,
} from '#app/core/people/preferences.ts'
import { accept } from '#app/core/result.ts'
import { getPerson, updatePerson } from '#db/people/people.ts'
import { inTransaction, type Desk } from '../desk.ts'

/** Keep what a person sets for themselves. It concerns nobody else's log. */
export function setPreferences(desk: Desk, changes: Partial<Preferences>) {
  return inTransaction(desk, async (desk) => {
    const person = await getPerson(desk.tx, desk.deskId, desk.actor.id)
    const before = readPreferences(person.preferences)
    const preferences = JSON.stringify({ ...before, ...changes })
    await updatePerson(desk.tx, person, { preferences })
    return accept(undefined)
  })
}
