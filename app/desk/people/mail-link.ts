import type { Mail } from '#app/outside/mail/send-mail.ts'
import { getDesk } from '#db/people/desks.ts'
import { findPerson, findPersonByEmail } from '#db/people/people.ts'
import { inTransaction, type Desk } from '../desk.ts'
import { recordNewLink } from './make-link.ts'

/** Puts a link into words, in the desk's language. */
export type WriteMail = (letter: {
  kind: 'invitation' | 'password-reset'
  language: string
  name: string
  deskName: string
  address: string
}) => Omit<Mail, 'to'>

type Person = NonNullable<Awaited<ReturnType<typeof findPerson>>>

/** Mail a person the link to join with. A job runs it. */
export async function mailInvitation(
  desk: Desk,
  { personId }: { personId: string },
  write: WriteMail,
) {
  const person = await findPerson(desk.db, desk.deskId, personId)
  if (person) await mailLink(desk, person, write)
}

/** Mail a link for a new password, if the address is somebody's. A job runs it. */
export async function mailPasswordLink(
  desk: Desk,
  { email }: { email: string },
  write: WriteMail,
) {
  const person = await findPersonByEmail(desk.db, desk.deskId, email)
  if (person) await mailLink(desk, person, write)
}

/**
 * The link is made when its mail is, so that the store never holds it. A mail
 * that fails is tried again with a link of its own.
 */
async function mailLink(desk: Desk, person: Person, write: WriteMail) {
  const { sendMail } = desk.outside
  if (!sendMail) throw new Error('No mail server is configured')
  if (person.deactivatedAt || person.isDemo) return

  const { name: deskName, language } = await getDesk(desk.db, desk.deskId)
  const { address, kind } = await inTransaction(desk, (desk) =>
    recordNewLink(desk, person),
  )
  const letter = { kind, language, name: person.name, deskName, address }
  await sendMail({ to: person.email, ...write(letter) })
}
