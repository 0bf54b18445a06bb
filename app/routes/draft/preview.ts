import type { LoaderFunctionArgs } from '@remix-run/node'
import { previewReview } from '#app/desk/publication/preview-review.ts'
import { deskFor } from '#app/http/desk-for.ts'

/** The public page before it is one, for the desk's eyes and frames only. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await deskFor({ request, context }, 'desk.read')
  const html = await previewReview(desk, params.claimId!)
  if (!html) throw new Response('No such claim', { status: 404 })
  return new Response(html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': POLICY,
      'X-Frame-Options': 'SAMEORIGIN',
      'X-Robots-Tag': 'noindex',
      'Cache-Control': 'private, no-store',
    },
  })
}

const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ')
