import type { ClaimKind } from '#app/core/article/break-into-claims.ts'
import { whyNotEdit } from '#app/core/claim/triage/why-not-edit.ts'
import { accept, refuse } from '#app/core/result.ts'
import { updateClaim } from '#db/claims/claims.ts'
import type { Claim } from '#db/schema/claim.ts'
import { record } from '../../audit.ts'
import type { Desk, OpenDesk } from '../../desk.ts'
import { changeClaim, type SeenClaim } from '../change-claim.ts'
import { indexClaim } from '../new/index-claim.ts'
import {
  resolveClaimant,
  type GivenClaimant,
} from '../new/resolve-claimants.ts'

/** What a reviewer corrects in a claim; a blank claimant is none. */
export type ClaimEdit = {
  wording: string
  kind: ClaimKind
  checkable: 0 | 1
  speaker: string | null
  claimant: GivenClaimant
  claimedOn: string | null
  place: string | null
}

/** Correct a claim's wording, kind, and who says it, when and where. */
export function editClaim(desk: Desk, seen: SeenClaim, edit: ClaimEdit) {
  return changeClaim(desk, seen, async (desk, claim) => {
    const refusal = whyNotEdit(claim, desk.actor)
    if (refusal) return refuse(refusal)

    const { claimant, ...fields } = edit
    const claimantId = await resolveClaimant(desk, claimant)
    const changes = { ...fields, claimantId, wordingNotes: '[]' }
    const updatedAt = desk.now.toISOString()
    await updateClaim(desk.tx, claim, { ...changes, updatedAt })
    await indexClaim(desk, { ...claim, ...fields }, claimant.name)
    await recordEdit(desk, claim, changes)
    return accept({ claimId: claim.id })
  })
}

async function recordEdit(
  desk: OpenDesk,
  claim: Claim,
  { wording, ...details }: Omit<ClaimEdit, 'claimant'> & DetailIds,
) {
  const subjectId = claim.id
  if (wording !== claim.wording)
    await record(desk, {
      action: 'claim.reworded',
      subjectId,
      detail: { wording, before: claim.wording },
    })
  const fields = Object.keys(details) as (keyof typeof details)[]
  const changed = fields.filter((field) => details[field] !== claim[field])
  if (changed.length > 0)
    await record(desk, {
      action: 'claim.details-changed',
      subjectId,
      detail: { changed },
    })
}

type DetailIds = { claimantId: string | null; wordingNotes: string }
