import { accept, refuse } from '#app/core/result.ts'
import { record } from '../audit.ts'
import type { LinkKind } from '#app/core/sign-in/one-time-link.ts'
import type { Desk, OpenDesk } from '../desk.ts'
import { newLinkFor } from '../sign-in/new-link.ts'
import { changePerson, type SeenPerson } from './change-person.ts'

/**
 * Make a link that lets a person choose a password: to join with, or in place
 * of one they forgot. Earlier links end.
 */
export function makeLink(desk: Desk, seen: SeenPerson) {
  return changePerson(desk, seen, async (desk, person) => {
    if (person.deactivatedAt) return refuse('deactivated')
    if (person.isDemo) return refuse('demo-account')
    return accept(await recordNewLink(desk, person))
  })
}

/** The link that a person needs: an invitation until they have joined. */
export async function recordNewLink(
  desk: OpenDesk,
  person: { id: string; passwordHash: string | null },
) {
  const kind: PersonalKind = person.passwordHash
    ? 'password-reset'
    : 'invitation'
  const action =
    kind === 'invitation' ? 'person.invited' : 'person.password-reset-requested'
  const link = await newLinkFor(desk, person.id, kind)
  await record(desk, { action, subjectId: person.id })
  return { ...link, kind }
}

type PersonalKind = Exclude<LinkKind, 'first-admin'>
