import type { LoaderFunctionArgs } from '@remix-run/node'
import {
  EXPORT_FORMATS,
  exportReviews,
  type ExportFormat,
} from '#app/desk/feeds/export-reviews.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { readExportQuery } from '#app/http/publish/read-export-query.ts'
import { streamText } from '#app/http/publish/stream-text.ts'
import { feeds } from '#app/messages/en/shared/feeds.ts'

/** The reviews that fit the filter of the address, as a file. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const desk = await deskFor({ request, context }, 'review.export')
  const { searchParams } = new URL(request.url)
  const format = readFormat(searchParams.get('format'))
  const query = readExportQuery(searchParams)
  if (!query.ok) throw new Response(feeds.badFilter, { status: 400 })
  const { readDb } = context.app
  const asked = { format, filter: query.filter }
  const exported = await exportReviews({ ...desk, readDb }, asked)
  if (!exported.ok) throw new Response(null, { status: 403 })
  const day = desk.now.toISOString().slice(0, 10)
  return streamText(exported.value, {
    'Content-Type': MEDIA_TYPES[format],
    'Content-Disposition': `attachment; filename="reviews-${day}.${SUFFIXES[format]}"`,
    'Cache-Control': 'private, no-store',
  })
}

function readFormat(given: string | null): ExportFormat {
  const format = EXPORT_FORMATS.find((each) => each === given)
  if (!format) throw new Response(feeds.badFormat, { status: 400 })
  return format
}

const MEDIA_TYPES: Record<ExportFormat, string> = {
  jsonld: 'application/ld+json',
  ndjson: 'application/x-ndjson',
  csv: 'text/csv; charset=utf-8',
  google: 'application/x-ndjson',
}

const SUFFIXES: Record<ExportFormat, string> = {
  jsonld: 'jsonld',
  ndjson: 'ndjson',
  csv: 'csv',
  google: 'fact-check-tools.ndjson',
}
