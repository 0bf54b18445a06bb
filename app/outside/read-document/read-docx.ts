import { DOMParser } from 'linkedom'
import mammoth from 'mammoth'
import { NO_METADATA } from '#app/core/intake/article-metadata.ts'
import { languageTag } from '#app/core/intake/reading/language-tag.ts'
import { normaliseText } from '#app/core/intake/normalise-text.ts'
import type { TextRead } from '#app/core/intake/read-text.ts'
import { accept, refuse } from '#app/core/result.ts'
import { linesOf } from '../read-page/lines-of.ts'
import { parseHtml } from '../read-page/parse-html.ts'
import { madeOn } from './made-on.ts'
import type { ParseJob } from './parse-job.ts'
import { packed, unpackDocx } from './unpack-docx.ts'

/** A Word file's paragraphs, lists, tables and notes, one a line. */
export async function readDocx({ bytes }: ParseJob): Promise<TextRead> {
  const parts = unpackDocx(bytes)
  if (!parts.ok) return refuse(parts.refusal, { found: null })

  const { value: html } = await mammoth.convertToHtml(
    { buffer: packed(parts.value) },
    {
      convertImage: mammoth.images.imgElement(() =>
        Promise.resolve({ src: '' }),
      ),
    },
  )
  const text = normaliseText(linesOf(parseHtml(html).body).join('\n'))
  if (text === '') return refuse('empty', { found: null })

  const { created, ...stated } = coreProperties(
    parts.value['docProps/core.xml'],
  )
  const metadata = { ...NO_METADATA, ...stated }
  return accept({
    text,
    title: stated.headline,
    metadata,
    format: 'docx',
    notes: madeOn(created),
  })
}

/** The title, author and language a writer's program put down. */
function coreProperties(xml: Uint8Array | undefined) {
  const source = xml ? new TextDecoder().decode(xml) : '<none/>'
  const document = new DOMParser().parseFromString(source, 'text/xml')
  const property = (name: string) =>
    document.querySelector(name.replace(':', '\\:'))?.textContent?.trim() ||
    null
  return {
    headline: property('dc:title'),
    author: property('dc:creator'),
    language: languageTag(property('dc:language')),
    created: property('dcterms:created'),
  }
}
