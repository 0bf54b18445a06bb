import { whyNotDeactivate } from '#app/core/people/why-not-manage.ts'
import { accept, refuse } from '#app/core/result.ts'
import { updatePerson } from '#db/people/people.ts'
import { endLinksOf } from '#db/sign-in/one-time-links.ts'
import { deleteSessionsOf } from '#db/sign-in/sessions.ts'
import { revokeTokensOf } from '#db/api/tokens.ts'
import { record } from '../audit.ts'
import type { Desk } from '../desk.ts'
import { changePerson, type SeenPerson } from './change-person.ts'

/**
 * Shut a person out: their sessions, tokens and links end at once. What they
 * did stays theirs; their open claims wait to be reassigned.
 */
export function deactivatePerson(desk: Desk, seen: SeenPerson) {
  return changePerson(desk, seen, async (desk, person) => {
    if (person.deactivatedAt) return refuse('deactivated')
    const refusal = whyNotDeactivate(person, desk.actor)
    if (refusal) return refuse(refusal)

    const deactivatedAt = desk.now.toISOString()
    await updatePerson(desk.tx, person, { deactivatedAt })
    await deleteSessionsOf(desk.tx, person.id)
    await revokeTokensOf(desk.tx, person.id, desk.now)
    await endLinksOf(desk.tx, person.id, desk.now)
    await record(desk, {
      action: 'person.deactivated',
      subjectId: person.id,
    })
    return accept(undefined)
  })
}

/** Let a person in again, with the roles and the password they had. */
export function reactivatePerson(desk: Desk, seen: SeenPerson) {
  return changePerson(desk, seen, async (desk, person) => {
    if (!person.deactivatedAt) return refuse('active')
    await updatePerson(desk.tx, person, { deactivatedAt: null })
    await record(desk, { action: 'person.reactivated', subjectId: person.id })
    return accept(undefined)
  })
}
