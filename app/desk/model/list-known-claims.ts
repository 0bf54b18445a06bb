import type { KnownClaim } from '#app/core/model/beside-known.ts'
import { whyNotEdit } from '#app/core/claim/triage/why-not-edit.ts'
import { listArticleClaims } from '#db/articles/candidates.ts'
import { listArticleSightings } from '#db/articles/sightings.ts'
import type { OpenDesk } from '../desk.ts'

type Claim = Awaited<ReturnType<typeof listArticleClaims>>[number]

/** The claims that stand in a version; of those not open to the actor only where. */
export async function listKnownClaims(
  desk: OpenDesk,
  { articleId, versionId }: { articleId: string; versionId: string },
): Promise<KnownClaim[]> {
  const { tx, deskId } = desk
  const claims = await listArticleClaims(tx, desk, articleId)
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const sightings = await listArticleSightings(tx, deskId, articleId)
  return sightings.flatMap((sighting) => {
    const { articleVersionId, startOffset: start, endOffset: end } = sighting
    if (articleVersionId !== versionId || start === null || end === null)
      return []
    return [{ start, end, ...standingOf(byId.get(sighting.claimId)) }]
  })
}

const REVIEWER = { id: '', roles: ['reviewer'] } as const

function standingOf(claim: Claim | undefined) {
  if (!claim)
    return { claimId: null, wording: '', standing: 'settled' as const }
  const { id: claimId, wording } = claim
  if (claim.state === 'dismissed')
    return { claimId, wording, standing: 'dismissed' as const }
  const isOpen = whyNotEdit(claim, REVIEWER) === null
  return {
    claimId,
    wording,
    standing: isOpen ? ('open' as const) : ('settled' as const),
  }
}
