import { createHash } from 'node:crypto'
import type { ClaimMedium } from '#app/core/claim/claim-state.ts'
import { whyNotImage } from '#app/core/claim/image/sniff-image.ts'
import { mayDo } from '#app/core/people/roles.ts'
import { accept, refuse } from '#app/core/result.ts'
import { insertClaims } from '#db/articles/candidates.ts'
import { keepBlob } from '#db/research/blobs.ts'
import { insertSightings } from '#db/articles/sightings.ts'
import { record } from '../../audit.ts'
import { inTransaction, type Desk, type OpenDesk } from '../../desk.ts'
import { enqueue } from '../../jobs/enqueue.ts'
import { indexClaim } from './index-claim.ts'
import { newClaim } from './new-claim.ts'
import { sightingRow } from './new-sighting.ts'
import { resolveClaimant, type GivenClaimant } from './resolve-claimants.ts'

/** A claim that comes without an article. */
export type EnterClaim = {
  quote: string
  wording: string
  medium: ClaimMedium
  place: string | null
  claimedOn: string | null
  claimant: GivenClaimant
  url: string | null
  image: Uint8Array | null
}

/** Enter a claim by hand: it is a candidate like one found in an article. */
export async function enterClaim(desk: Desk, given: EnterClaim) {
  if (!mayDo(desk.actor, 'article.submit')) return refuse('not-allowed')
  const refusal = given.image && whyNotImage(given.image)
  if (refusal) return refuse(refusal)

  return inTransaction(desk, async (desk) => {
    const { quote, wording, medium, place, claimedOn, claimant } = given
    const row = newClaim(desk, {
      origin: 'entry',
      quote,
      wording,
      medium,
      place,
      claimedOn,
      claimantId: await resolveClaimant(desk, claimant),
      imageSha256: given.image && (await keepImage(desk, given.image)),
    })
    await insertClaims(desk.tx, [row])
    await insertSightings(desk.tx, [sightingOf(desk, row.id, given)])
    await indexClaim(desk, row, claimant.name)
    const detail = { medium }
    await record(desk, { action: 'claim.entered', subjectId: row.id, detail })
    await enqueue(desk, { kind: 'look-for-seen-again', claimIds: [row.id] })
    return accept({ claimId: row.id })
  })
}

async function keepImage(desk: OpenDesk, bytes: Uint8Array) {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await keepBlob(desk.tx, { sha256, bytes, createdAt: desk.now.toISOString() })
  return sha256
}

function sightingOf(
  desk: OpenDesk,
  claimId: string,
  { url, quote, place, claimedOn }: EnterClaim,
) {
  return {
    ...sightingRow(desk, claimId),
    exact: quote,
    url,
    headline: place,
    publishedOn: claimedOn,
  }
}
