import { whyNotPassword } from '#app/core/people/why-not-password.ts'
import { accept, refuse } from '#app/core/result.ts'
import { getDesk } from '#db/people/desks.ts'
import { getPerson, updatePerson } from '#db/people/people.ts'
import { endLinksOf } from '#db/sign-in/one-time-links.ts'
import { deleteSessionsOf } from '#db/sign-in/sessions.ts'
import { record } from '../audit.ts'
import { inTransaction, type Desk } from '../desk.ts'
import { countTry, forgetTries } from '../sign-in/count-tries.ts'
import { makeDeviceMark } from '../sign-in/device-mark.ts'
import { hashPassword, isPassword } from '../sign-in/password.ts'

/**
 * Change one's password. The old one is asked, because a desk may be left
 * unlocked; every session ends, and the caller begins a new one.
 */
export async function changePassword(
  desk: Desk,
  given: { oldPassword: string; password: string },
) {
  const person = await getPerson(desk.db, desk.deskId, desk.actor.id)
  if (person.isDemo) return refuse('demo-account')
  const counted = await countTry(desk, [
    { counted: 'pair', of: [person.email, 'change of password'] },
  ])
  if (!counted.ok) return counted
  if (!(await isPassword(given.oldPassword, person.passwordHash)))
    return refuse('old-password-wrong')
  const { name: deskName } = await getDesk(desk.db, desk.deskId)
  const known = [person.name, person.email, deskName]
  const refusal = whyNotPassword(given.password, known)
  if (refusal) return refuse(refusal)

  const passwordHash = await hashPassword(given.password)
  return inTransaction(desk, async (desk) => {
    const person = await getPerson(desk.tx, desk.deskId, desk.actor.id)
    await updatePerson(desk.tx, person, { passwordHash })
    await deleteSessionsOf(desk.tx, person.id)
    await endLinksOf(desk.tx, person.id, desk.now)
    await forgetTries(desk, counted.value)
    await record(desk, {
      action: 'person.password-changed',
      subjectId: person.id,
    })
    return accept({ deviceMark: makeDeviceMark(passwordHash) })
  })
}
