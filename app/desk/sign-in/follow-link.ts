import { whyNotPassword } from '#app/core/people/why-not-password.ts'
import { accept, refuse } from '#app/core/result.ts'
import { checkLink } from '#app/core/sign-in/one-time-link.ts'
import { getDesk } from '#db/people/desks.ts'
import { getPerson, updatePerson } from '#db/people/people.ts'
import type { Db } from '#db/schema.ts'
import {
  findLink,
  endLinksOf,
  useLink,
  type OneTimeLink,
} from '#db/sign-in/one-time-links.ts'
import { deleteSessionsOf } from '#db/sign-in/sessions.ts'
import { record } from '../audit.ts'
import { inTransaction, type Desk, type OpenDesk } from '../desk.ts'
import { forgetTries } from './count-tries.ts'
import { makeDeviceMark } from './device-mark.ts'
import { hashPassword } from './password.ts'
import { hashSecret } from './secret.ts'

/** What a link is for and whom. Looking does not use it: mail scanners look. */
export async function readLink(desk: Desk, secret: string) {
  return readPersonalLink(desk.db, desk, secret)
}

/** Set the password that a link lets its person choose. Uses the link. */
export async function choosePassword(
  desk: Desk,
  { secret, password }: { secret: string; password: string },
) {
  const seen = await readLink(desk, secret)
  if (!seen.ok) return seen
  const { name: deskName } = await getDesk(desk.db, desk.deskId)
  const { name, email } = seen.value
  const refusal = whyNotPassword(password, [name, email, deskName])
  if (refusal) return refuse(refusal)

  const passwordHash = await hashPassword(password)
  return inTransaction(desk, async (desk) => {
    const link = await readPersonalLink(desk.tx, desk, secret)
    if (!link.ok) return link
    await useLink(desk.tx, link.value.id, desk.now)
    await setPassword(desk, link.value, passwordHash)
    const deviceMark = makeDeviceMark(passwordHash)
    return accept({ personId: link.value.personId, deviceMark })
  })
}

/** Whoever held the account before is out, and its owner is heard again. */
async function setPassword(
  desk: OpenDesk,
  { personId, email, kind }: PersonalLink,
  passwordHash: string,
) {
  const person = await getPerson(desk.tx, desk.deskId, personId)
  await updatePerson(desk.tx, person, { passwordHash })
  await deleteSessionsOf(desk.tx, personId)
  await endLinksOf(desk.tx, personId, desk.now)
  await forgetTries(desk, [{ counted: 'account', of: [email] }])
  const actor = { id: personId, roles: [] }
  const action =
    kind === 'invitation' ? 'person.joined' : 'person.password-changed'
  await record({ ...desk, actor }, { action, subjectId: personId })
}

type PersonalLink = OneTimeLink & {
  personId: string
  name: string
  email: string
}

async function readPersonalLink(
  db: Db,
  { deskId, now }: Pick<Desk, 'deskId' | 'now'>,
  secret: string,
) {
  const link = await findLink(db, deskId, hashSecret(secret))
  const checked = checkLink(link, now)
  if (!checked.ok) return checked
  return isPersonal(checked.value)
    ? accept(checked.value)
    : refuse('no-such-link')
}

function isPersonal(link: OneTimeLink): link is PersonalLink {
  return link.personId !== null
}
