import {
  decideSplit,
  type GivenPart,
} from '#app/core/claim/triage/decide-split.ts'
import { accept, refuse } from '#app/core/result.ts'
import { findArticleVersionById } from '#db/articles/articles.ts'
import { insertClaims } from '#db/articles/candidates.ts'
import type { Claim, Sighting } from '#db/schema/claim.ts'
import { insertSightings, listSightings } from '#db/articles/sightings.ts'
import { record } from '../../audit.ts'
import type { Desk, OpenDesk } from '../../desk.ts'
import { changeClaim, moveClaim, type SeenClaim } from '../change-claim.ts'
import { indexClaim } from '../new/index-claim.ts'
import { newClaim } from '../new/new-claim.ts'
import { anchorColumns } from '../new/new-sighting.ts'

type Whole = { claim: Claim; sighting: Sighting | undefined; text: string }

/**
 * Split a compound candidate into parts, each a candidate of its own. The whole
 * is dismissed and points to nothing; restoring it undoes the split.
 */
export function splitClaim(
  desk: Desk,
  seen: SeenClaim,
  given: readonly GivenPart[],
) {
  return changeClaim(desk, seen, async (desk, claim) => {
    if (claim.state !== 'candidate') return refuse('not-in-this-state')
    const whole = await loadWhole(desk, claim)
    const decided = decideSplit(given, spanOf(whole.sighting))
    if (!decided.ok) return decided
    const moved = await moveClaim(desk, claim, {
      event: 'dismiss',
      changes: { stateBefore: claim.state, dismissReason: 'split' },
    })
    if (!moved.ok) return moved

    const partIds = []
    for (const part of decided.value)
      partIds.push(await addPart(desk, whole, part))
    await record(desk, {
      action: 'claim.split',
      subjectId: claim.id,
      detail: { partIds },
    })
    return accept({ partIds })
  })
}

async function loadWhole(desk: OpenDesk, claim: Claim): Promise<Whole> {
  const [sighting] = await listSightings(desk.tx, claim.id)
  const versionId = sighting?.articleVersionId
  const version = versionId
    ? await findArticleVersionById(desk.tx, desk.deskId, versionId)
    : undefined
  return { claim, sighting, text: version?.text ?? '' }
}

function spanOf(sighting: Sighting | undefined) {
  if (sighting?.startOffset == null || sighting.endOffset == null) return null
  return { start: sighting.startOffset, end: sighting.endOffset }
}

async function addPart(desk: OpenDesk, whole: Whole, part: GivenPart) {
  const { claim, text } = whole
  const row = newClaim(desk, {
    ...inherited(claim),
    origin: 'split',
    quote: part.span ? text.slice(part.span.start, part.span.end) : claim.quote,
    wording: part.wording,
    splitFromId: claim.id,
  })
  await insertClaims(desk.tx, [row])
  if (whole.sighting)
    await insertSightings(desk.tx, [sightingOf(desk, row.id, { whole, part })])
  await indexClaim(desk, row)
  const detail = { splitFromId: claim.id }
  await record(desk, { action: 'claim.found', subjectId: row.id, detail })
  return row.id
}

function inherited(claim: Claim) {
  const { articleId, kind, checkable, score, speaker, claimantId } = claim
  const { claimedOn, place, medium, imageSha256, sensitive } = claim
  const made = { claimedOn, place, medium, imageSha256, sensitive }
  return { articleId, kind, checkable, score, speaker, claimantId, ...made }
}

function sightingOf(
  desk: OpenDesk,
  claimId: string,
  { whole, part }: { whole: Whole; part: GivenPart },
) {
  return {
    ...whole.sighting!,
    ...(part.span && anchorColumns(whole.text, part.span)),
    id: desk.newId('sig'),
    claimId,
    isFirst: 1 as const,
    foundForId: null,
    createdAt: desk.now.toISOString(),
    createdById: desk.actor.id,
  }
}
