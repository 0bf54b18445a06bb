import type { LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { embedSize, slugOfReview } from '#app/core/publication/embed.ts'
import { buildOembed, oembedXml } from '#app/core/publication/oembed.ts'
import { findOembedSubject } from '#app/desk/feeds/find-oembed-subject.ts'
import { readSearch } from '#app/http/search-params.ts'

const PIXELS = z.coerce.number().positive().optional().catch(undefined)

const Asked = z.object({
  url: z.string().max(2_000).catch(''),
  format: z.string().catch('json').default('json'),
  maxwidth: PIXELS,
  maxheight: PIXELS,
})

/** What a page elsewhere may embed of a review, as oEmbed 1.0 asks and answers. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { url, format, maxwidth, maxheight } = readSearch(request, Asked)
  if (format !== 'json' && format !== 'xml') return answer(501)
  const { readDb: db, deskId, env } = context.app
  const slug = slugOfReview(url, env.origin)
  const source = { db, deskId, origin: env.origin }
  const subject = slug && (await findOembedSubject(source, slug))
  if (!subject) return answer(404)
  const size = embedSize({ maxWidth: maxwidth, maxHeight: maxheight })
  const found = buildOembed(subject, size)
  return format === 'json'
    ? answer(200, JSON.stringify(found), 'application/json; charset=utf-8')
    : answer(200, oembedXml(found), 'text/xml; charset=utf-8')
}

function answer(status: 200 | 404 | 501, body = '', type = 'text/plain') {
  return new Response(body, {
    status,
    headers: {
      'Content-Type': type,
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'public, max-age=300',
    },
  })
}
