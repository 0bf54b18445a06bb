import { createHash } from 'node:crypto'
import {
  canonicalContent,
  canonicalInput,
  type ReviewContent,
  type ReviewInput,
} from '#app/core/review/content.ts'

/** What an approval binds: everything a reader will see. */
export function digestInput(input: ReviewInput) {
  return sha256(canonicalInput(input))
}

export function digestContent(content: ReviewContent) {
  return sha256(canonicalContent(content))
}

function sha256(text: string) {
  return createHash('sha256').update(text).digest('hex')
}
