import type { BreakOptions } from '#app/core/article/break-into-claims.ts'
import { decodeText } from '#app/core/intake/reading/decode-text.ts'
import type { DocumentRefusal } from '#app/core/intake/refusals.ts'
import { intake } from '#app/messages/en/intake.ts'
import { readPage } from '#app/outside/read-page/read-page.ts'
import { CommandFault } from './command.ts'

/** What the engine is told of an article. */
export type GivenArticle = { text: string; context: BreakOptions }

type Given = { [Key in keyof BreakOptions]?: string | null | undefined }

/** The text as it was given, so that offsets in it are the caller's. */
export function readTextFile(bytes: Uint8Array, given: Given): GivenArticle {
  const decoded = decodeText(bytes, null)
  if (!decoded.ok) throw unreadable(decoded.refusal)
  const { text } = decoded.value
  if (!text.trim()) throw unreadable('empty')
  return { text, context: known(given) }
}

/** The article of a page. What the page says of itself counts where `given` is silent. */
export function readHtmlFile(bytes: Uint8Array, given: Given): GivenArticle {
  const page = readPage({ bytes, charset: null, url: null })
  if (!page.ok) throw unreadable(page.refusal)
  const { text, metadata } = page.value
  return {
    text,
    context: known({
      date: given.date ?? metadata.publishedOn,
      language: given.language ?? metadata.language,
      publisher: given.publisher ?? metadata.publisher,
    }),
  }
}

function known(given: Given): BreakOptions {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value))
}

function unreadable(refusal: DocumentRefusal) {
  return new CommandFault(intake.whyNot[refusal])
}
