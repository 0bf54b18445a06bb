import { whyNotPassword } from '#app/core/people/why-not-password.ts'
import { CONSOLE, type Role } from '#app/core/people/roles.ts'
import { accept, refuse } from '#app/core/result.ts'
import { checkLink } from '#app/core/sign-in/one-time-link.ts'
import { isDuplicate } from '#db/conflict.ts'
import { getDesk, updateDesk } from '#db/people/desks.ts'
import { countAdmins, insertPerson } from '#db/people/people.ts'
import {
  endFirstAdminCodes,
  findLink,
  useLink,
} from '#db/sign-in/one-time-links.ts'
import { record } from '../audit.ts'
import { inTransaction, type Desk, type OpenDesk } from '../desk.ts'
import { newPerson } from '../people/new-person.ts'
import { countTry } from './count-tries.ts'
import { makeDeviceMark } from './device-mark.ts'
import { keepSecret } from './new-link.ts'
import { hashPassword } from './password.ts'
import { hashSecret, newCode, readCode } from './secret.ts'

/** True while nobody could let anyone in: the desk has no admin who joined. */
export async function needsFirstAdmin(desk: Desk) {
  return (await countAdmins(desk.db, desk.deskId)) === 0
}

/**
 * A code that makes whoever has it the first admin, once, within a day. Codes
 * that other processes of the same desk printed stay good as long.
 */
export function makeFirstAdminCode(desk: Desk) {
  return inTransaction({ ...desk, actor: CONSOLE }, async (desk) => {
    const secret = newCode()
    await keepSecret(desk, { secret, kind: 'first-admin', personId: null })
    return secret
  })
}

export type FirstAdmin = {
  code: string
  deskName: string
  name: string
  email: string
  password: string
  /** What they also do, besides administering. */
  alsoRoles: readonly Role[]
  network: string
}

/** Make the first admin of the desk, who names it too. */
export async function becomeFirstAdmin(desk: Desk, given: FirstAdmin) {
  const counted = await countTry(desk, [
    { counted: 'network', of: [given.network] },
  ])
  if (!counted.ok) return counted
  const code = await checkCode(desk, desk.db, given.code)
  if (!code.ok) return code
  const known = [given.name, given.email, given.deskName]
  const refusal = whyNotPassword(given.password, known)
  if (refusal) return refuse(refusal)

  const passwordHash = await hashPassword(given.password)
  try {
    return await inTransaction(desk, (desk) =>
      makeFirstAdmin(desk, given, passwordHash),
    )
  } catch (error) {
    if (isDuplicate(error)) return refuse('email-taken')
    throw error
  }
}

async function makeFirstAdmin(
  desk: OpenDesk,
  given: FirstAdmin,
  passwordHash: string,
) {
  const code = await checkCode(desk, desk.tx, given.code)
  if (!code.ok) return code
  const person = newPerson(desk, { ...given, passwordHash })
  const roles: Role[] = ['admin', ...given.alsoRoles]
  const row = await getDesk(desk.tx, desk.deskId)

  await useLink(desk.tx, code.value.id, desk.now)
  await endFirstAdminCodes(desk.tx, desk.deskId, desk.now)
  await updateDesk(desk.tx, row, { name: given.deskName })
  await insertPerson(desk.tx, person, roles)
  const asPerson = { ...desk, actor: { id: person.id, roles } }
  await record(asPerson, {
    action: 'person.joined',
    subjectId: person.id,
    detail: { roles },
  })
  const deviceMark = makeDeviceMark(passwordHash)
  return accept({ personId: person.id, deviceMark })
}

async function checkCode(
  { deskId, now }: Pick<Desk, 'deskId' | 'now'>,
  db: Desk['db'],
  typed: string,
) {
  if ((await countAdmins(db, deskId)) > 0) return refuse('has-admin')
  const link = await findLink(db, deskId, hashSecret(readCode(typed)))
  return checkLink(link?.kind === 'first-admin' ? link : undefined, now)
}
