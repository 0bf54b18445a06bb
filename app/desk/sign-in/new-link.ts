import {
  CONSOLE,
  DESK_ITSELF,
  NOBODY,
  type Actor,
} from '#app/core/people/roles.ts'
import { linkEndsAt, type LinkKind } from '#app/core/sign-in/one-time-link.ts'
import { endLinksOf, insertLink } from '#db/sign-in/one-time-links.ts'
import type { OpenDesk } from '../desk.ts'
import { hashSecret, newSecret } from './secret.ts'

/** A link that was just made; its address is shown or mailed, never kept. */
export type NewLink = { address: string; endsAt: string }

/** Make a link for a person, in place of those they have not followed. */
export async function newLinkFor(
  desk: OpenDesk,
  personId: string,
  kind: LinkKind,
): Promise<NewLink> {
  await endLinksOf(desk.tx, personId, desk.now)
  const secret = newSecret()
  const endsAt = await keepSecret(desk, { secret, kind, personId })
  return { address: `${desk.origin}/link/${secret}`, endsAt }
}

/** Keep the hash of a secret that can be used once; the value is its end. */
export async function keepSecret(
  desk: OpenDesk,
  given: { secret: string; kind: LinkKind; personId: string | null },
) {
  const expiresAt = linkEndsAt(given.kind, desk.now).toISOString()
  await insertLink(desk.tx, {
    id: desk.newId('lnk'),
    deskId: desk.deskId,
    kind: given.kind,
    tokenHash: hashSecret(given.secret),
    personId: given.personId,
    createdById: personIdOf(desk.actor),
    createdAt: desk.now.toISOString(),
    expiresAt,
    usedAt: null,
  })
  return expiresAt
}

function personIdOf({ id }: Actor) {
  const isNobody = [NOBODY, CONSOLE, DESK_ITSELF].some((one) => one.id === id)
  return isNobody ? null : id
}
