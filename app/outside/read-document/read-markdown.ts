import { Marked } from 'marked'
import { splitFrontMatter } from '#app/core/intake/reading/front-matter.ts'
import { normaliseText } from '#app/core/intake/normalise-text.ts'
import type { TextRead } from '#app/core/intake/read-text.ts'
import { accept } from '#app/core/result.ts'
import { linesOf } from '../read-page/lines-of.ts'
import { parseHtml } from '../read-page/parse-html.ts'
import type { ParseJob } from './parse-job.ts'
import { readPlainText } from './read-plain-text.ts'

/** A writer's line breaks are kept: one line there is one line here. */
const marked = new Marked({ breaks: true })

/** A Markdown file's text without its marks, and its front matter. */
export function readMarkdown(job: ParseJob): TextRead {
  const read = readPlainText(job)
  if (!read.ok) return read

  const { metadata, body } = splitFrontMatter(read.value.text)
  const document = parseHtml(marked.parse(body, { async: false }))
  const heading = document.querySelector('h1')?.textContent.trim() || null
  const headline = metadata.headline ?? heading
  return accept({
    ...read.value,
    text: normaliseText(linesOf(document.body).join('\n')),
    title: headline,
    metadata: { ...metadata, headline },
    format: 'md',
  })
}
