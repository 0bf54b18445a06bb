import { isScope } from '#app/core/api/scopes.ts'
import type { Actor } from '#app/core/people/roles.ts'
import { findLiveToken, noteTokenUse } from '#db/api/tokens.ts'
import { listRoles } from '#db/people/people.ts'
import { inTransaction, type Desk } from '../../desk.ts'
import { hashSecret } from '../../sign-in/secret.ts'

/**
 * Who acts by a token, or null if nobody may: the person's roles as they are
 * now, narrowed by the token. The day of use is noted once a day; it tells
 * nothing that happened on the desk, so it is not recorded.
 */
export async function openToken(desk: Desk, secret: string) {
  const { db, deskId, now } = desk
  const found = await findLiveToken(db, deskId, {
    tokenHash: hashSecret(secret),
    now: now.toISOString(),
  })
  if (!found) return null
  const today = now.toISOString().slice(0, 10)
  if (found.lastUsedOn !== today)
    await inTransaction(desk, ({ tx }) => noteTokenUse(tx, found.id, today))

  const scopes = (JSON.parse(found.scopes) as string[]).filter(isScope)
  const actor: Actor = {
    id: found.personId,
    roles: await listRoles(db, found.personId),
    token: { id: found.id, scopes },
  }
  return { actor, isDemo: found.isDemo === 1 }
}
