import { accept, refuse } from '#app/core/result.ts'
import { findPersonByEmail } from '#db/people/people.ts'
import { deleteForgottenAttempts } from '#db/sign-in/attempts.ts'
import { deleteEndedSessions } from '#db/sign-in/sessions.ts'
import { record } from '../audit.ts'
import { inTransaction, type Desk } from '../desk.ts'
import { countTry, forgetTries, type Try } from './count-tries.ts'
import { makeDeviceMark, readDeviceMark } from './device-mark.ts'
import { isPassword } from './password.ts'

export type SignIn = {
  email: string
  password: string
  /** The network that the request came from. */
  network: string
  /** What this browser was given when somebody signed in before. */
  deviceMark: string | null
  /** Demo people sign in only where none but this machine can reach the desk. */
  demoPeople: 'welcome' | 'unwelcome'
}

type Person = NonNullable<Awaited<ReturnType<typeof findPersonByEmail>>>

/**
 * Check a person's password. Says the same, after the same time, whether the
 * account does not exist or the password is wrong.
 */
export async function signIn(desk: Desk, given: SignIn) {
  const person = await findPersonByEmail(desk.db, desk.deskId, given.email)
  const counted = await countTry(desk, triesOf(person, given))
  if (!counted.ok) return counted

  const isRight = await isPassword(given.password, person?.passwordHash)
  if (!isRight || !person || !maySignIn(person, given)) return refuse('wrong')
  return welcome(desk, person, counted.value)
}

function welcome(desk: Desk, person: Person, tries: readonly Try[]) {
  return inTransaction(desk, async (desk) => {
    await forgetTries(desk, tries)
    await deleteForgottenAttempts(desk.tx, desk.now)
    await deleteEndedSessions(desk.tx, desk.now)
    const actor = { id: person.id, roles: [] }
    await record(
      { ...desk, actor },
      { action: 'person.signed-in', subjectId: person.id },
    )
    const deviceMark = makeDeviceMark(person.passwordHash!)
    return accept({ personId: person.id, deviceMark })
  })
}

function maySignIn(person: Person, { demoPeople }: SignIn) {
  if (person.deactivatedAt) return false
  return person.isDemo === 0 || demoPeople === 'welcome'
}

function triesOf(
  person: Person | undefined,
  { email, network, deviceMark }: SignIn,
): Try[] {
  const account = email.trim().toLowerCase()
  const device = readDeviceMark(deviceMark, person?.passwordHash)
  const ofNetwork: Try = { counted: 'network', of: [network] }
  if (device) return [ofNetwork, { counted: 'device', of: [account, device] }]
  return [
    ofNetwork,
    { counted: 'pair', of: [account, network] },
    { counted: 'account', of: [account] },
  ]
}
