import type { LoaderFunctionArgs } from '@remix-run/node'
import { readablePage } from '#app/core/research/readable-page.ts'
import type { Desk } from '#app/desk/desk.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { downloadOf } from '#app/http/page/download.ts'
import { keptBytesFor } from '#app/http/page/kept-bytes.ts'
import { snapshotPage } from '#app/http/page/snapshot-page.tsx'
import { DEFAULT_LOCALE, messagesFor } from '#app/messages/index.ts'
import { findClaim } from '#db/claims/claims.ts'
import { getDesk } from '#db/people/desks.ts'
import { findReadableSnapshot } from '#db/research/snapshots.ts'

/** The page of a source as it was kept, to read or, with `original`, to save. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await deskFor({ request, context }, 'desk.read')
  const snapshot = await findTaken(desk, params.snapshotId!)
  const { id, sha256, takenAt, ...kept } = snapshot
  const bytes = await keptBytesFor(desk, context, { sha256, subjectId: id })
  if (new URL(request.url).searchParams.has('original'))
    return downloadOf(bytes, nameOf(snapshot))

  const { timeZone } = await getDesk(desk.db, desk.deskId)
  const { url, finalUrl, mediaType, text } = kept
  const page = { bytes, mediaType, text, url: finalUrl ?? url }
  return snapshotPage(
    {
      id,
      sha256,
      takenAt,
      url,
      finalUrl,
      mediaType,
      httpStatus: kept.httpStatus,
      claimId: kept.claimId,
      evidenceNumber: kept.evidenceNumber,
      byteSize: bytes.byteLength,
      page: readablePage(page),
    },
    timeZone,
  )
}

/** For those who see the source and its claim. */
async function findTaken(desk: Desk, snapshotId: string) {
  const found = await findReadableSnapshot(desk.db, desk, snapshotId)
  const claim = found && (await findClaim(desk.db, desk, found.claimId))
  if (!claim || !found.sha256 || !found.takenAt) {
    const text = messagesFor(DEFAULT_LOCALE).research.snapshot.gone
    throw new Response(text, { status: 404 })
  }
  return { ...found, sha256: found.sha256, takenAt: found.takenAt }
}

const ENDINGS: Record<string, string> = {
  'text/html': 'html',
  'application/xhtml+xml': 'xhtml',
  'text/plain': 'txt',
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/gif': 'gif',
}

function nameOf({
  sha256,
  mediaType,
}: {
  sha256: string
  mediaType: string | null
}) {
  const ending = ENDINGS[mediaType?.split(';')[0] ?? ''] ?? 'bin'
  return `${sha256.slice(0, 16)}.${ending}`
}
