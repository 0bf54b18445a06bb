import type { Insertable } from 'kysely'
import type { ForeignReview } from '#app/core/review/foreign-review.ts'
import {
  deleteSighting,
  insertSightings,
  listSightings,
} from '#db/articles/sightings.ts'
import type { ImportedReview } from '#db/publication/imported-reviews.ts'
import type { Claim, SightingTable } from '#db/schema/claim.ts'
import { record } from '../audit.ts'
import { sightingRow } from '../claims/new/new-sighting.ts'
import type { OpenDesk } from '../desk.ts'
import type { FoundSubject } from './find-subject.ts'

type Row = Insertable<SightingTable>

/**
 * Where a claim stands becomes a place where the earlier claim was seen; of a
 * review by others, the page becomes a place where the claim was seen. Null where
 * the place is known already.
 */
export async function noteSighting(
  desk: OpenDesk,
  claim: Claim,
  found: FoundSubject,
): Promise<string | null> {
  const row =
    found.kind === 'claim'
      ? await placeOf(desk, claim, found.claim.id)
      : pageOf(desk, claim.id, found.imported)
  const known = await listSightings(desk.tx, row.claimId)
  if (known.some((one) => isSamePlace(one, row))) return null

  await insertSightings(desk.tx, [row])
  await record(desk, {
    action: 'sighting.added',
    subjectId: row.claimId,
    detail: { sightingId: row.id, claimId: claim.id },
  })
  return row.id
}

/** Take a sighting that a match became away again. */
export async function removeSighting(
  desk: OpenDesk,
  claimId: string,
  sightingId: string,
) {
  await deleteSighting(desk.tx, sightingId)
  await record(desk, {
    action: 'sighting.removed',
    subjectId: claimId,
    detail: { sightingId },
  })
}

async function placeOf(
  desk: OpenDesk,
  { id, quote, place, claimedOn }: Claim,
  seenAs: string,
): Promise<Row> {
  const [first] = await listSightings(desk.tx, id)
  const fresh = { ...sightingRow(desk, seenAs), isFirst: 0 as const }
  if (!first)
    return { ...fresh, exact: quote, headline: place, publishedOn: claimedOn }
  return {
    ...first,
    id: fresh.id,
    claimId: seenAs,
    isFirst: 0,
    foundForId: null,
    createdAt: fresh.createdAt,
    createdById: fresh.createdById,
  }
}

function pageOf(
  desk: OpenDesk,
  claimId: string,
  { claimText, url, publisherName, publishedOn, mapped }: ImportedReview,
): Row {
  const review = JSON.parse(mapped) as ForeignReview | null
  return {
    ...sightingRow(desk, claimId),
    isFirst: 0,
    exact: claimText,
    url,
    headline: review?.title ?? claimText,
    publisher: publisherName,
    publishedOn,
  }
}

function isSamePlace(one: Row, other: Row) {
  if (other.articleVersionId)
    return (
      one.articleVersionId === other.articleVersionId &&
      one.startOffset === other.startOffset
    )
  return other.url !== null && one.url === other.url
}
