import {
  claimToKeep,
  decideMerge,
} from '#app/core/claim/triage/decide-merge.ts'
import { accept, refuse } from '#app/core/result.ts'
import { findClaim } from '#db/claims/claims.ts'
import type { Claim } from '#db/schema/claim.ts'
import { lendSightings } from '#db/articles/sightings.ts'
import { record } from '../../audit.ts'
import { inTransaction, type Desk, type OpenDesk } from '../../desk.ts'
import { moveClaim, type SeenClaim } from '../change-claim.ts'

export type MergeClaims = {
  /** The claim that stays; without it, the one of all that is furthest along. */
  targetId?: string | undefined
  duplicates: readonly SeenClaim[]
}

/**
 * Merge duplicates into one claim: they are dismissed with a pointer to it, and
 * their sightings become its own. Restoring one undoes it.
 */
export function mergeClaims(desk: Desk, { targetId, duplicates }: MergeClaims) {
  return inTransaction(desk, async (desk) => {
    const claims = await findAll(desk, duplicates)
    if (!claims.ok) return claims
    const target = targetId
      ? await findClaim(desk.tx, desk, targetId)
      : claimToKeep(claims.value)
    if (!target) return refuse('no-such-target')
    const merging = targetId
      ? claims.value
      : claims.value.filter(({ id }) => id !== target.id)
    const decided = decideMerge(target, merging, desk.actor)
    if (!decided.ok) return decided

    for (const claim of merging) {
      const merged = await mergeInto(desk, target, claim)
      if (!merged.ok) return merged
    }
    const merged = merging.map(({ id, version }) => ({ id, version }))
    return accept({ targetId: target.id, merged })
  })
}

async function findAll(desk: OpenDesk, seen: readonly SeenClaim[]) {
  const claims = new Map<string, Claim>()
  for (const { claimId, seenVersion } of seen) {
    const claim = await findClaim(desk.tx, desk, claimId)
    if (!claim) return refuse('no-such-claim')
    if (seenVersion !== undefined && seenVersion !== claim.version)
      return refuse('changed-since', claim)
    claims.set(claimId, claim)
  }
  return accept([...claims.values()])
}

/** Dismiss `claim` as a duplicate of `target`, which gets its sightings. */
export async function mergeInto(desk: OpenDesk, target: Claim, claim: Claim) {
  const moved = await moveClaim(desk, claim, {
    event: 'dismiss',
    changes: {
      stateBefore: claim.state,
      dismissReason: 'duplicate-of',
      dismissNote: null,
      duplicateOfId: target.id,
    },
  })
  if (!moved.ok) return moved
  await lendSightings(desk.tx, { from: claim.id, to: target.id })
  await record(desk, {
    action: 'claim.merged',
    subjectId: claim.id,
    detail: { into: target.id, before: claim.state },
  })
  return moved
}
