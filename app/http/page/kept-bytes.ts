import type { AppLoadContext } from '@remix-run/node'
import type { Desk } from '#app/desk/desk.ts'
import { readKeptBytes } from '#app/desk/research/read-kept-bytes.ts'
import { DEFAULT_LOCALE, messagesFor } from '#app/messages/index.ts'

type Kept = { sha256: string; subjectId: string }

/** The bytes, or a plain fault where they are not what was kept. */
export async function keptBytesFor(
  desk: Desk,
  { app, requestId }: AppLoadContext,
  { sha256, subjectId }: Kept,
) {
  const kept = await readKeptBytes(desk, sha256)
  if (kept.ok) return kept.value
  const { refusal } = kept
  app.log.error(
    { requestId, subjectId, sha256, refusal },
    'kept bytes unusable',
  )
  const text = messagesFor(DEFAULT_LOCALE).research.kept[refusal]
  throw new Response(text, {
    status: 500,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
