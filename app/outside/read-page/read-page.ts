import { Readability } from '@mozilla/readability'
import { decodeText } from '#app/core/intake/reading/decode-text.ts'
import { normaliseText } from '#app/core/intake/normalise-text.ts'
import type { TextRead } from '#app/core/intake/read-text.ts'
import { accept, refuse } from '#app/core/result.ts'
import { declaredCharset } from './declared-charset.ts'
import { completed } from './completed-metadata.ts'
import { linesOf } from './lines-of.ts'
import { linkedArticle } from './linked-data.ts'
import { pageMetadata } from './page-metadata.ts'
import { parseHtml } from './parse-html.ts'

export type PageBytes = {
  bytes: Uint8Array
  charset: string | null
  url: string | null
}

/** A page with fewer letters has a login or an error to show, no article. */
const LETTERS_MIN = 80

/** Above this, extraction need not try again less strictly. */
const SHORT_NEWS = 250

/** Where more of the text is links, it is a list of other pages. */
const LINKED_MAX = 0.5

/** The article of an HTML page, without the page around it. */
export function readPage({ bytes, charset, url }: PageBytes): TextRead {
  const decoded = decodeText(bytes, declaredCharset(bytes, charset))
  if (!decoded.ok) return refuse(decoded.refusal, { found: null })

  const document = parseHtml(decoded.value.text)
  // Extraction changes the document, so what it states is read before.
  const stated = pageMetadata(document, url)
  const statedBody = linkedArticle(document)?.articleBody ?? ''
  const extracted = new Readability<Node>(document, {
    serializer: (node) => node,
    charThreshold: SHORT_NEWS,
  }).parse()
  const text = extractedText(extracted?.content) ?? bodyText(statedBody)
  if (text === null) return refuse('no-article', { found: url })

  const metadata = completed(stated, extracted)
  const { encoding, isGuessed } = decoded.value
  return accept({
    text,
    title: metadata.headline,
    metadata,
    format: 'html',
    notes: isGuessed ? [{ note: 'encoding-guessed', found: encoding }] : [],
  })
}

function extractedText(content: Node | null | undefined) {
  if (!content) return null
  const text = linesOf(content).join('\n')
  if (countLetters(text) < LETTERS_MIN) return null
  if (linkedShare(content as Element) > LINKED_MAX) return null
  return normaliseText(text)
}

/** Pages that are drawn by scripts often state their text for machines. */
function bodyText(articleBody: string) {
  if (countLetters(articleBody) < LETTERS_MIN) return null
  const lines = articleBody
    .split('\n')
    .flatMap((line) => linesOf(parseHtml(line)))
  return normaliseText(lines.join('\n'))
}

function linkedShare(content: Element) {
  const linked = [...content.querySelectorAll('a')]
    .map((link) => countLetters(link.textContent))
    .reduce((sum, letters) => sum + letters, 0)
  return linked / countLetters(content.textContent)
}

function countLetters(text: string | null) {
  return text?.match(/\p{L}/gu)?.length ?? 0
}
