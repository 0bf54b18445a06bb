import { TOKEN_PREFIX, type Scope } from '#app/core/api/scopes.ts'
import { whyNotToken } from '#app/core/api/why-not-token.ts'
import { accept, refuse } from '#app/core/result.ts'
import { countLiveTokens, insertToken } from '#db/api/tokens.ts'
import { record } from '../../audit.ts'
import { inTransaction, type Desk } from '../../desk.ts'
import { hashSecret, newSecret } from '../../sign-in/secret.ts'

export type NewToken = {
  name: string
  scopes: readonly Scope[]
  /** How many days it may be used. */
  days: number
}

const DAY = 86_400_000
const HINT = 4

/**
 * Make a token for the person who acts. What it is, is told this once: the store
 * keeps only its hash.
 */
export function makeToken(desk: Desk, { name, scopes, days }: NewToken) {
  return inTransaction(desk, async (desk) => {
    const { tx, deskId, actor, now } = desk
    const liveTokens = await countLiveTokens(tx, actor.id, now.toISOString())
    const refusal = whyNotToken(actor, { scopes, days, liveTokens })
    if (refusal) return refuse(refusal)

    const secret = TOKEN_PREFIX + newSecret()
    const tokenId = desk.newId('tok')
    const expiresAt = new Date(now.getTime() + days * DAY).toISOString()
    await insertToken(tx, {
      id: tokenId,
      deskId,
      personId: actor.id,
      name,
      tokenHash: hashSecret(secret),
      scopes: JSON.stringify(scopes),
      createdAt: now.toISOString(),
      expiresAt,
      revokedAt: null,
      hint: secret.slice(-HINT),
      lastUsedOn: null,
    })
    await record(desk, {
      action: 'token.added',
      subjectId: tokenId,
      detail: { personId: actor.id, scopes, expiresAt },
    })
    return accept({ tokenId, secret, expiresAt })
  })
}
