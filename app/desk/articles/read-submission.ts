import {
  NO_METADATA,
  type ArticleMetadata,
} from '#app/core/intake/article-metadata.ts'
import { normaliseText } from '#app/core/intake/normalise-text.ts'
import type { IntakeNote } from '#app/core/intake/read-text.ts'
import type { IntakeRefusal, RefusalDetail } from '#app/core/intake/refusals.ts'
import { whyNotArticleText } from '#app/core/intake/why-not-article-text.ts'
import { accept, refuse, type Result } from '#app/core/result.ts'
import type { Desk } from '../desk.ts'
import type { GivenText } from './break-text.ts'

/** The three ways in which an article comes to the desk. */
export type Submission =
  | { by: 'paste'; text: string }
  | { by: 'upload'; name: string; mediaType: string; bytes: Uint8Array }
  | { by: 'url'; url: string }

/** A text as it would be taken in, and what it says about itself. */
export type ReadSubmission = GivenText & {
  metadata: ArticleMetadata
  notes: IntakeNote[]
}

/** Read what was submitted, from the world outside if need be. */
export async function readSubmission(
  desk: Desk,
  submission: Submission,
): Promise<Result<ReadSubmission, IntakeRefusal, RefusalDetail>> {
  const read = await readBy(desk, submission)
  if (!read.ok) return read
  const { text } = read.value
  const refusal = whyNotArticleText(text)
  if (refusal) return refuse(refusal, { found: null })
  return accept({ ...read.value, text: normaliseText(text) })
}

async function readBy(
  { outside }: Desk,
  submission: Submission,
): Promise<Result<ReadSubmission, IntakeRefusal, RefusalDetail>> {
  if (submission.by === 'paste') {
    const { text } = submission
    const from = { source: 'paste', sourceName: null } as const
    return accept({ ...from, text, metadata: NO_METADATA, notes: [] })
  }
  if (submission.by === 'upload') {
    const read = await outside.readDocument(submission)
    const from = { source: 'upload', sourceName: submission.name } as const
    return read.ok ? accept({ ...read.value, ...from }) : read
  }
  const fetched = await outside.fetchPage(submission.url)
  if (!fetched.ok) return fetched
  const { finalUrl } = fetched.value
  return accept({ ...fetched.value, source: 'url', sourceName: finalUrl })
}
