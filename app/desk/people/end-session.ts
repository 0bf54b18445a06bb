import { accept, refuse } from '#app/core/result.ts'
import { deleteSession } from '#db/sign-in/sessions.ts'
import { record } from '../audit.ts'
import { inTransaction, type Desk } from '../desk.ts'

/** End one of one's own sessions, by what the store calls it. */
export function endOwnSession(desk: Desk, { id }: { id: string }) {
  return inTransaction(desk, async (desk) => {
    const personId = desk.actor.id
    const ended = await deleteSession(desk.tx, { id, personId })
    if (!ended) return refuse('no-such-session')
    await record(desk, { action: 'person.sessions-ended', subjectId: personId })
    return accept(undefined)
  })
}
