import { mayDo } from '#app/core/people/roles.ts'
import { accept, refuse } from '#app/core/result.ts'
import { findToken, revokeTokenRow } from '#db/api/tokens.ts'
import { record } from '../../audit.ts'
import { inTransaction, type Desk } from '../../desk.ts'

/** End a token at once: one's own, or as an admin anybody's. */
export function revokeToken(desk: Desk, { tokenId }: { tokenId: string }) {
  return inTransaction(desk, async (desk) => {
    const token = await findToken(desk.tx, desk.deskId, tokenId)
    if (!token) return refuse('no-such-token')
    const own = token.personId === desk.actor.id && !desk.actor.token
    if (!own && !mayDo(desk.actor, 'people.manage'))
      return refuse('not-allowed')
    if (token.revokedAt) return refuse('revoked-already')

    await revokeTokenRow(desk.tx, token.id, desk.now)
    await record(desk, {
      action: 'token.revoked',
      subjectId: token.id,
      detail: { personId: token.personId },
    })
    return accept({ tokenId })
  })
}
