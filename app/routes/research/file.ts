import type { LoaderFunctionArgs } from '@remix-run/node'
import { deskFor } from '#app/http/desk-for.ts'
import { downloadOf } from '#app/http/page/download.ts'
import { keptBytesFor } from '#app/http/page/kept-bytes.ts'
import { DEFAULT_LOCALE, messagesFor } from '#app/messages/index.ts'
import { findClaim } from '#db/claims/claims.ts'
import { findAttachment } from '#db/research/attachments.ts'

/** A file of a claim, for those who may see both; only ever as a download. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await deskFor({ request, context }, 'desk.read')
  const file = await findAttachment(desk.db, desk, params.attachmentId!)
  const claim = file && (await findClaim(desk.db, desk, file.claimId))
  if (!file || !claim) {
    const text = messagesFor(DEFAULT_LOCALE).research.files.gone
    throw new Response(text, { status: 404 })
  }
  const { sha256, name, id } = file
  const kept = { sha256, subjectId: id }
  return downloadOf(await keptBytesFor(desk, context, kept), name)
}
