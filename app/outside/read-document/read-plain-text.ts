import { NO_METADATA } from '#app/core/intake/article-metadata.ts'
import { decodeText } from '#app/core/intake/reading/decode-text.ts'
import { normaliseText } from '#app/core/intake/normalise-text.ts'
import type { IntakeNote, TextRead } from '#app/core/intake/read-text.ts'
import { accept, refuse } from '#app/core/result.ts'
import type { ParseJob } from './parse-job.ts'

/** A text file as it is, in the encoding that it declares or shows. */
export function readPlainText({ bytes, charset }: ParseJob): TextRead {
  const decoded = decodeText(bytes, charset)
  if (!decoded.ok) return refuse(decoded.refusal, { found: null })

  const { encoding, isGuessed } = decoded.value
  const notes: IntakeNote[] = isGuessed
    ? [{ note: 'encoding-guessed', found: encoding }]
    : []
  return accept({
    text: normaliseText(decoded.value.text),
    title: null,
    metadata: NO_METADATA,
    format: 'txt',
    notes,
  })
}
