import { accept } from '#app/core/result.ts'
import { getPerson, updatePerson } from '#db/people/people.ts'
import { record } from '../audit.ts'
import { inTransaction, type Desk } from '../desk.ts'

/** Change the name one is shown by. */
export function changeName(desk: Desk, { name }: { name: string }) {
  return inTransaction(desk, async (desk) => {
    const person = await getPerson(desk.tx, desk.deskId, desk.actor.id)
    if (person.name === name) return accept(undefined)
    await updatePerson(desk.tx, person, { name })
    await record(desk, { action: 'person.renamed', subjectId: person.id })
    return accept(undefined)
  })
}
