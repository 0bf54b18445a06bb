import { createHash } from 'node:crypto'
import { CONSOLE, mayDo } from '#app/core/people/roles.ts'
import {
  readRecords,
  type ForeignRecord,
} from '#app/core/publication/read-records.ts'
import { accept, refuse } from '#app/core/result.ts'
import { readForeignReview } from '#app/core/review/import.ts'
import { insertImported } from '#db/publication/imported-reviews.ts'
import { record } from '../audit.ts'
import { inTransaction, type Desk, type OpenDesk } from '../desk.ts'
import { indexImported } from './index-imported.ts'

/** How many records one transaction takes in. */
const BATCH = 50

export type ImportFile = {
  /** Name or address, as it is shown with each record. */
  source: string
  text: string
}

/**
 * Take in others' ClaimReviews: each record word for word, the mapped fields and
 * the broken rules beside it. The same record twice is one.
 */
export async function importReviews(desk: Desk, { source, text }: ImportFile) {
  if (!mayDo(desk.actor, 'review.import')) return refuse('not-allowed')
  const read = readRecords(text)
  if (!read.ok) return read
  let taken = 0
  for (let at = 0; at < read.value.length; at += BATCH) {
    const batch = read.value.slice(at, at + BATCH)
    taken += await inTransaction(desk, (desk) => takeIn(desk, source, batch))
  }
  return accept({ taken, known: read.value.length - taken })
}

async function takeIn(
  desk: OpenDesk,
  source: string,
  records: readonly ForeignRecord[],
) {
  const rows = []
  for (const each of records) {
    const row = toRow(desk, source, each)
    if (await insertImported(desk.tx, row)) rows.push(row)
  }
  await indexImported(desk, rows)
  for (const { id: subjectId } of rows)
    await record(desk, { action: 'review.imported', subjectId })
  return rows.length
}

function toRow(
  { newId, deskId, now, actor }: OpenDesk,
  source: string,
  { raw, value }: ForeignRecord,
) {
  const { mapped, findings } = readForeignReview(value)
  const rawSha256 = createHash('sha256').update(raw).digest('hex')
  const [publisher] = [
    ...(mapped?.authors ?? []),
    ...(mapped?.publishers ?? []),
  ]
  return {
    id: newId('imp'),
    deskId,
    rawSha256,
    raw,
    mapped: JSON.stringify(mapped),
    findings: JSON.stringify(findings),
    claimText: storable(mapped?.claim) ?? '',
    claimantName: storable(mapped?.claimants[0]?.names[0]),
    publisherName: storable(publisher?.names[0] ?? publisher?.url),
    verdictName: storable(mapped?.rating.label),
    url: storable(mapped?.address ?? mapped?.url),
    publishedOn: mapped?.publishedOn ?? null,
    language: storable(mapped?.language),
    source,
    importedAt: now.toISOString(),
    importedById: actor.id === CONSOLE.id ? null : actor.id,
  }
}

/** What every store takes as text; the record itself keeps it as it came. */
function storable(text: string | null | undefined) {
  return text?.replaceAll('\u0000', '').toWellFormed() ?? null
}
