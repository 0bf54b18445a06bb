import type { CandidateClaim } from '#app/core/article/break-into-claims.ts'
import {
  claimantKind,
  normalName,
} from '#app/core/claim/found/claimant-name.ts'
import { insertClaims } from '#db/articles/candidates.ts'
import { insertSightings } from '#db/articles/sightings.ts'
import { record } from '../../audit.ts'
import type { OpenDesk } from '../../desk.ts'
import { enqueue } from '../../jobs/enqueue.ts'
import { indexClaim } from './index-claim.ts'
import { newClaim } from './new-claim.ts'
import { newSighting, type AnchoringText } from './new-sighting.ts'
import { resolveClaimants } from './resolve-claimants.ts'

export type FoundIn = AnchoringText & {
  articleId: string
  /** Who found them, where it was not the engine. */
  origin?: 'engine' | 'model'
}

/**
 * Write found candidates as claims: each with its sighting, the claimant
 * who asserts it, its words in the search and an event of its own. Whether a
 * published review has checked one before is looked up afterwards.
 */
export async function addFoundClaims(
  desk: OpenDesk,
  foundIn: FoundIn,
  candidates: readonly CandidateClaim[],
): Promise<string[]> {
  const claimantIds = await resolveClaimants(
    desk,
    claimantsOf(foundIn, candidates),
  )
  const found = candidates.map((candidate) => {
    const claim = claimOf(desk, foundIn, candidate)
    const claimantId = claimantIds.get(normalName(candidate.claimant ?? ''))
    return { candidate, claim: { ...claim, claimantId: claimantId ?? null } }
  })

  await insertClaims(
    desk.tx,
    found.map(({ claim }) => claim),
  )
  await insertSightings(
    desk.tx,
    found.map(({ claim, candidate: { start, end } }) =>
      newSighting(desk, claim.id, { ...foundIn, span: { start, end } }),
    ),
  )
  for (const { claim, candidate } of found) {
    await indexClaim(desk, claim, candidate.claimant)
    await recordFound(desk, foundIn, { claimId: claim.id, candidate })
  }
  const claimIds = found.map(({ claim }) => claim.id)
  if (claimIds.length > 0)
    await enqueue(desk, { kind: 'look-for-seen-again', claimIds })
  return claimIds
}

function claimantsOf(
  { article }: FoundIn,
  candidates: readonly CandidateClaim[],
) {
  return candidates.flatMap(({ claimant: name }) =>
    name ? [{ name, kind: claimantKind(name, article.publisher) }] : [],
  )
}

function claimOf(
  desk: OpenDesk,
  { articleId, article, origin = 'engine' }: FoundIn,
  candidate: CandidateClaim,
) {
  const { quote, wording, kind, score, speaker } = candidate
  return newClaim(desk, {
    articleId,
    origin,
    quote,
    wording,
    wordingNotes: JSON.stringify(candidate.wordingNotes),
    kind,
    checkable: candidate.checkable ? 1 : 0,
    score: Math.round(score),
    reasons: JSON.stringify(candidate.reasons),
    speaker,
    claimedOn: article.publishedOn,
  })
}

function recordFound(
  desk: OpenDesk,
  { articleId, versionId, origin }: FoundIn,
  { claimId, candidate }: { claimId: string; candidate: CandidateClaim },
) {
  const { start, end, kind } = candidate
  return record(desk, {
    action: 'claim.found',
    subjectId: claimId,
    detail: {
      articleId,
      versionId,
      start,
      end,
      kind,
      ...(origin && { origin }),
    },
  })
}
