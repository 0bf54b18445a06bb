import { looksSeenAgain } from '#app/core/recheck/recheck.ts'
import { findDecision } from '#db/matching/decisions.ts'
import { findSimilar, type Similar } from '#db/matching/similar.ts'
import { listSightings } from '#db/articles/sightings.ts'
import { findClaimRow } from '#db/claims/claims.ts'
import type { Claim } from '#db/schema/claim.ts'
import { hasOpenRecheck } from '#db/upkeep/rechecks.ts'
import { inTransaction, type Desk } from '../desk.ts'
import { openRecheck } from './open-recheck.ts'

/** So many claims are compared in one query. */
const AT_ONCE = 50

type Review = Extract<Similar, { kind: 'review' }>

/**
 * Put each published review down to be looked at again that one of these new
 * claims resembles strongly: what was checked is being said again. A review that
 * waits for such a look already, or is of the same article, is left alone; a
 * sensitive claim is told to nobody.
 */
export async function lookForSeenAgain(
  desk: Desk,
  claimIds: readonly string[],
): Promise<void> {
  for (let at = 0; at < claimIds.length; at += AT_ONCE) {
    const claims = await readClaims(desk, claimIds.slice(at, at + AT_ONCE))
    const reviews = await findResembled(desk, claims)
    for (const [at, review] of reviews.entries())
      if (review) await putDown(desk, claims[at]!, review)
  }
}

async function readClaims({ db, deskId }: Desk, ids: readonly string[]) {
  const claims: Claim[] = []
  for (const id of ids) {
    const claim = await findClaimRow(db, deskId, id)
    if (claim?.sensitive === 0) claims.push(claim)
  }
  return claims
}

/** For each claim the review that it resembles strongly, if there is one. */
async function findResembled(desk: Desk, claims: readonly Claim[]) {
  const similar = await findSimilar(desk.db, desk, {
    texts: claims.map(({ wording }) => wording),
    without: claims.map(({ id }) => new Set([id])),
    nouns: ['review'],
    limit: 1,
  })
  return similar.map(([first]) =>
    first?.kind === 'review' && looksSeenAgain(first) ? first : null,
  )
}

function putDown(desk: Desk, claim: Claim, { id, claimId }: Review) {
  return inTransaction(desk, async (desk) => {
    const { tx, deskId } = desk
    const checked = await findClaimRow(tx, deskId, claimId)
    if (claim.articleId && checked?.articleId === claim.articleId) return
    const pair = { claimId: claim.id, subjectId: claimId }
    if (await findDecision(tx, deskId, pair)) return
    const reason = 'seen-again'
    if (await hasOpenRecheck(tx, { reviewId: id, reason })) return
    const [place] = await listSightings(tx, claim.id)
    const url = place?.url ?? null
    await openRecheck(desk, {
      ...{ reviewId: id, reason, subjectId: claim.id },
      detail: { url, wording: claim.wording, isSuggested: true },
    })
  })
}
