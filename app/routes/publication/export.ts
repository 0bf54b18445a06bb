import type { LoaderFunctionArgs } from '@remix-run/node'
import {
  EXPORT_FORMATS,
  exportReviews,
  type ExportFormat,
} from '#app/desk/feeds/export-reviews.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { streamText } from '#app/http/publish/stream-text.ts'

const MOST = 1_000

/** The chosen reviews as a file; all that are published where none is chosen. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const desk = await deskFor({ request, context }, 'review.export')
  const { searchParams } = new URL(request.url)
  const format = readFormat(searchParams.get('as'))
  const ids = searchParams.getAll('id').slice(0, MOST)
  const { readDb } = context.app
  const exported = await exportReviews({ ...desk, readDb }, { format, ids })
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
  if (!format) throw new Response('No such format', { status: 400 })
  return format
}

const MEDIA_TYPES = {
  jsonld: 'application/ld+json',
  ndjson: 'application/x-ndjson',
  csv: 'text/csv; charset=utf-8',
}

const SUFFIXES = { jsonld: 'jsonld', ndjson: 'ndjson', csv: 'csv' }
