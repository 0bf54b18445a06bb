import { Marked, type MarkedExtension, type Tokens } from 'marked'
import sanitizeHtml from 'sanitize-html'
import { citationLinks } from './citations.ts'

/** A text sits under the page's h1 and its section's h2. */
const FIRST_HEADING = 3

const SAFE: sanitizeHtml.IOptions = {
  allowedTags: words(
    `p br hr h3 h4 h5 h6 blockquote pre code em strong del a ul ol
     li table thead tbody tr th td`,
  ),
  allowedAttributes: {
    a: ['href', 'rel', 'title', 'role'],
    ol: ['start'],
    th: ['align', 'scope'],
    td: ['align'],
  },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  transformTags: {
    a: withRel,
    th: sanitizeHtml.simpleTransform('th', { scope: 'col' }),
  },
}

/**
 * Markdown as HTML that is safe to show: no raw HTML, images or scripts.
 * `[2]` links to `#source-2` where 2 is among the known `sourceNumbers`.
 */
export function renderMarkdown(
  markdown: string,
  sourceNumbers: readonly number[] = [],
) {
  const marked = new Marked(PLAIN_TEXT_ONLY, citationLinks(sourceNumbers))
  return sanitizeHtml(marked.parse(markdown, { async: false }), SAFE).trim()
}

/** What a writer types as HTML is shown as typed; an image is its description. */
const PLAIN_TEXT_ONLY: MarkedExtension = {
  renderer: {
    html: ({ text }: Tokens.HTML | Tokens.Tag) => escapeHtml(text),
    image: ({ text }: Tokens.Image) => escapeHtml(text),
    heading({ tokens, depth }: Tokens.Heading) {
      const level = Math.min(depth + FIRST_HEADING - 1, 6)
      return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`
    },
  },
}

/** A link out passes no reputation on: checked falsehoods are linked, too. */
function withRel(tagName: string, attribs: sanitizeHtml.Attributes) {
  const href = attribs.href ?? ''
  if (href.startsWith('#')) return { tagName, attribs }
  return { tagName, attribs: { ...attribs, rel: 'noopener nofollow' } }
}

function escapeHtml(text: string) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

function words(list: string) {
  return list.split(/\s+/)
}
