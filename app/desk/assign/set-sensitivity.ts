import { mayDo } from '#app/core/people/roles.ts'
import { accept, refuse } from '#app/core/result.ts'
import { replaceViewers, updateClaim } from '#db/claims/claims.ts'
import { record } from '../audit.ts'
import { changeClaim, type SeenClaim } from '../claims/change-claim.ts'
import type { Desk } from '../desk.ts'

/**
 * Show a claim to these people only, or to the whole desk where there are none.
 * The assignee and whoever decides this always see it.
 */
export function setSensitivity(
  desk: Desk,
  seen: SeenClaim,
  { viewerIds }: { viewerIds: readonly string[] },
) {
  return changeClaim(desk, seen, async (desk, claim) => {
    if (!mayDo(desk.actor, 'claim.restrict')) return refuse('not-allowed')
    const sensitive = viewerIds.length > 0 ? 1 : 0
    const always = [desk.actor.id, claim.assigneeId].filter((id) => id !== null)
    const viewers = sensitive ? [...new Set([...always, ...viewerIds])] : []

    const updatedAt = desk.now.toISOString()
    await updateClaim(desk.tx, claim, { sensitive, updatedAt })
    await replaceViewers(desk.tx, claim.id, viewers)
    await record(desk, {
      action: 'claim.sensitivity-set',
      subjectId: claim.id,
      detail: { sensitive, viewerIds: viewers },
    })
    return accept(undefined)
  })
}
