import { stringify } from 'csv-stringify/sync'
import { mayDo } from '#app/core/people/roles.ts'
import type { ReviewFilter } from '#app/core/publication/export-query.ts'
import { accept, refuse } from '#app/core/result.ts'
import { buildItems } from '#app/core/review/claim-review/build-markup.ts'
import { buildTombstone } from '#app/core/review/claim-review/data-feed.ts'
import { buildGooglePayload } from '#app/core/review/claim-review/google-payload.ts'
import { serializeJsonLd } from '#app/core/review/claim-review/serialize.ts'
import type { ReviewContent } from '#app/core/review/content.ts'
import {
  reviewColumns,
  reviewRow,
  tombstoneRow,
} from '#app/core/review/export.ts'
import { listExportRows } from '#db/feeds/export-rows.ts'
import type { FeedRow } from '#db/feeds/feed-rows.ts'
import { record } from '../audit.ts'
import { inTransaction, type Desk } from '../desk.ts'
import { inBatches } from './in-batches.ts'
import type { FeedSource } from './read-feed.ts'

export const EXPORT_FORMATS = ['jsonld', 'ndjson', 'csv', 'google'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

export type AskedExport = { format: ExportFormat; filter: ReviewFilter }

/**
 * The reviews that fit a filter in a format to take away, piece by piece. Only
 * what readers see is in it, and of a withdrawn review only that it is gone; that
 * it was taken is recorded before it is read.
 */
export async function exportReviews(
  desk: Desk & { readDb?: Desk['db'] },
  { format, filter }: AskedExport,
) {
  if (!mayDo(desk.actor, 'review.export')) return refuse('not-allowed')
  const { ids, ...rest } = filter
  await inTransaction(desk, (open) =>
    record(open, {
      action: 'review.exported',
      subjectId: desk.deskId,
      detail: { format, reviews: ids ?? 'all', filter: rest },
    }),
  )
  const { readDb: db = desk.db, deskId, origin } = desk
  return accept(write({ db, deskId, origin }, { format, filter }))
}

type Layout = {
  /** The whole of an export without reviews. */
  empty: string
  start: string
  end: string
  between: string
  /** One review as its records; none where the format has no word for it. */
  texts: (row: FeedRow, source: FeedSource) => string[]
}

const COLUMNS = [...reviewColumns]

/** The byte order mark makes spreadsheets read it as UTF-8. */
const CSV_HEAD = `\uFEFF${stringify([COLUMNS])}`
const LINES = { empty: '', start: '', end: '\n', between: '\n' }
const LIST = { empty: '[\n]\n', start: '[\n', end: '\n]\n', between: ',\n' }
const TABLE = { empty: CSV_HEAD, start: CSV_HEAD, end: '', between: '' }

const LAYOUTS: Record<ExportFormat, Layout> = {
  jsonld: { ...LIST, texts: markupOf },
  ndjson: { ...LINES, texts: markupOf },
  csv: { ...TABLE, texts: cellsOf },
  google: { ...LINES, texts: payloadOf },
}

async function* write(
  source: FeedSource,
  { format, filter }: AskedExport,
): AsyncGenerator<string> {
  const { empty, start, end, between, texts } = LAYOUTS[format]
  const batches = inBatches<FeedRow>((page) =>
    listExportRows(source.db, source.deskId, { filter, ...page }),
  )
  let before = start
  let isEmpty = true
  for await (const rows of batches) {
    const found = rows.flatMap((row) => texts(row, source))
    if (found.length === 0) continue
    yield before + found.join(between)
    before = between
    isEmpty = false
  }
  yield isEmpty ? empty : end
}

/** A withdrawn review has no ClaimReview any more: it is an item that is gone. */
function markupOf(row: FeedRow, place: FeedSource) {
  if (isLive(row)) return buildItems(contentOf(row), place).map(serializeJsonLd)
  const gone = {
    '@context': 'https://schema.org',
    ...buildTombstone(goneOf(row), place),
  }
  return [serializeJsonLd(gone)]
}

function cellsOf(row: FeedRow, { origin }: FeedSource) {
  const cells = isLive(row)
    ? reviewRow(contentOf(row), origin)
    : tombstoneRow(goneOf(row), origin)
  return [stringify([COLUMNS.map((column) => cells[column])])]
}

function payloadOf(row: FeedRow, place: FeedSource) {
  if (!isLive(row)) return []
  return [JSON.stringify(buildGooglePayload(contentOf(row), place))]
}

function isLive({ state }: FeedRow) {
  return state === 'published'
}

function contentOf({ content }: FeedRow) {
  return JSON.parse(content) as ReviewContent
}

function goneOf({ slug, firstPublishedAt, updatedAt }: FeedRow) {
  return { slug, firstPublishedAt, withdrawnAt: updatedAt }
}
