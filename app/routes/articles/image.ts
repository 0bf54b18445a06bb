import type { LoaderFunctionArgs } from '@remix-run/node'
import { sniffImage } from '#app/core/claim/image/sniff-image.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { findClaim } from '#db/claims/claims.ts'
import { findBlob } from '#db/research/blobs.ts'

/** The picture of a claim, to those who may see the claim. */
export async function loader(args: LoaderFunctionArgs) {
  const desk = await deskFor(args, 'desk.read')
  const claim = await findClaim(desk.db, desk, args.params['claimId']!)
  const sha256 = claim?.imageSha256
  const bytes = sha256 ? await findBlob(desk.db, sha256) : undefined
  const type = bytes && sniffImage(bytes)
  if (!bytes || !type) return new Response('Not found', { status: 404 })
  return new Response(Uint8Array.from(bytes), {
    headers: {
      'Content-Type': type,
      'Content-Length': String(bytes.byteLength),
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, max-age=3600, immutable',
    },
  })
}
