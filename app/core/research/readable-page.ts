import { decodeText } from '../intake/reading/decode-text.ts'
import { sanitisedSnapshot } from '../intake/safe-html.ts'

/** A kept page as it can be read without harm. */
export type ReadablePage =
  | { as: 'html'; html: string }
  | { as: 'text'; text: string }
  | { as: 'nothing' }

type KeptPage = {
  bytes: Uint8Array
  mediaType: string | null
  /** The address that its links go out from. */
  url: string
  /** What was read in it when it was kept. */
  text: string | null
}

/** Markup above this size is shown as text: cleaning it would hold others up. */
const MOST_MARKUP = 2 * 1024 * 1024

/** What a reviewer gets to read: structure where there is markup, else the text. */
export function readablePage({
  bytes,
  mediaType,
  url,
  text,
}: KeptPage): ReadablePage {
  const isMarkup = /^(text\/html|application\/xhtml\+xml)/.test(mediaType ?? '')
  if (isMarkup && bytes.byteLength <= MOST_MARKUP) {
    const decoded = decodeText(bytes, declaredIn(bytes))
    const html = decoded.ok ? sanitisedSnapshot(decoded.value.text, url) : ''
    if (html) return { as: 'html', html }
  }
  return text ? { as: 'text', text } : { as: 'nothing' }
}

/** The encoding that the first kilobytes name. */
function declaredIn(bytes: Uint8Array) {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const [, charset = null] =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start) ?? []
  return charset
}
