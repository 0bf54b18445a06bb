import { stringify } from 'csv-stringify/sync'
import { mayDo } from '#app/core/people/roles.ts'
import { accept, refuse } from '#app/core/result.ts'
import { buildClaimReview } from '#app/core/review/claim-review/build.ts'
import { serializeJsonLd } from '#app/core/review/claim-review/serialize.ts'
import type { ReviewContent } from '#app/core/review/content.ts'
import { reviewColumns, reviewRow } from '#app/core/review/export.ts'
import { record } from '../audit.ts'
import { inTransaction, type Desk } from '../desk.ts'
import { readReviews, type FeedSource } from './read-feed.ts'

export const EXPORT_FORMATS = ['jsonld', 'ndjson', 'csv'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

export type AskedExport = {
  format: ExportFormat
  /** Only these reviews; all that are published where none is named. */
  ids?: readonly string[] | undefined
}

/**
 * The published reviews in a format to take away, piece by piece. Only what
 * readers see is in it; that it was taken is recorded before it is read.
 */
export async function exportReviews(
  desk: Desk & { readDb?: Desk['db'] },
  { format, ids }: AskedExport,
) {
  if (!mayDo(desk.actor, 'review.export')) return refuse('not-allowed')
  const chosen = ids && ids.length > 0 ? ids : undefined
  await inTransaction(desk, (open) =>
    record(open, {
      action: 'review.exported',
      subjectId: desk.deskId,
      detail: { format, reviews: chosen ?? 'all' },
    }),
  )
  const { readDb: db = desk.db, deskId, origin } = desk
  return accept(WRITERS[format]({ db, deskId, origin }, chosen))
}

type Writer = (
  source: FeedSource,
  ids: readonly string[] | undefined,
) => AsyncGenerator<string>

const WRITERS: Record<ExportFormat, Writer> = {
  jsonld: writeList,
  ndjson: writeLines,
  csv: writeTable,
}

async function* published(...asked: Parameters<Writer>) {
  const [source, ids] = asked
  for await (const { state, content } of readReviews(source, ids))
    if (state === 'published') yield JSON.parse(content) as ReviewContent
}

async function* writeList(...asked: Parameters<Writer>) {
  yield '['
  let comma = ''
  for await (const content of published(...asked)) {
    yield `${comma}\n${markupOf(content, asked[0])}`
    comma = ','
  }
  yield '\n]\n'
}

async function* writeLines(...asked: Parameters<Writer>) {
  for await (const content of published(...asked))
    yield `${markupOf(content, asked[0])}\n`
}

/** The byte order mark makes spreadsheets read it as UTF-8. */
async function* writeTable(...asked: Parameters<Writer>) {
  const columns = [...reviewColumns]
  yield `\uFEFF${stringify([columns])}`
  for await (const content of published(...asked)) {
    const row = reviewRow(content, asked[0].origin)
    yield stringify([columns.map((column) => row[column])])
  }
}

function markupOf(content: ReviewContent, { origin }: FeedSource) {
  return serializeJsonLd(buildClaimReview(content, { origin }))
}
