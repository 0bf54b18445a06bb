import { accept } from '#app/core/result.ts'
import { deleteSessionsOf } from '#db/sign-in/sessions.ts'
import { record } from '../audit.ts'
import { inTransaction, type Desk } from '../desk.ts'

/** Note that a person logs out; the session itself ends with its cookie. */
export function signOut(desk: Desk) {
  return inTransaction(desk, async (desk) => {
    await record(desk, {
      action: 'person.signed-out',
      subjectId: desk.actor.id,
    })
    return accept(undefined)
  })
}

/** Log a person out everywhere. */
export function signOutEverywhere(desk: Desk) {
  return inTransaction(desk, async (desk) => {
    await deleteSessionsOf(desk.tx, desk.actor.id)
    await record(desk, {
      action: 'person.sessions-ended',
      subjectId: desk.actor.id,
    })
    return accept(undefined)
  })
}
