import { linkedDataTexts } from '../read-page/linked-data.ts'
import { parseHtml } from '../read-page/parse-html.ts'

/** Bytes that begin with a tag are a page, whose JSON-LD is taken; all others stay. */
export function recordsIn(bytes: Uint8Array): Uint8Array {
  const head = new TextDecoder().decode(bytes.subarray(0, 500))
  if (!head.trimStart().startsWith('<')) return bytes
  const document = parseHtml(new TextDecoder().decode(bytes))
  return new TextEncoder().encode(linkedDataTexts(document).join('\n'))
}
