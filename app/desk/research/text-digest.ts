import { createHash } from 'node:crypto'
import { comparableText } from '#app/core/recheck/judge-source.ts'

/** SHA-256 of what a page says, whatever stands around it. */
export function textDigest(text: string) {
  return createHash('sha256').update(comparableText(text)).digest('hex')
}
