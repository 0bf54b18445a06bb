import sanitizeHtml from 'sanitize-html'

const SAFE: sanitizeHtml.IOptions = {
  allowedTags: words(
    `h1 h2 h3 h4 h5 h6 p br hr div section article main header
     footer aside address time blockquote q cite pre code em i
     strong b u s sub sup small mark abbr ins del span ul ol li dl
     dt dd figure figcaption a table caption thead tbody tfoot tr th
     td`,
  ),
  allowedAttributes: {
    '*': ['lang', 'dir', 'title'],
    a: ['href', 'rel'],
    ol: ['start'],
    time: ['datetime'],
    td: ['colspan', 'rowspan'],
    th: ['colspan', 'rowspan', 'scope'],
  },
  allowedSchemes: ['http', 'https'],
  allowProtocolRelative: false,
  nonTextTags: words(
    `script style template noscript textarea option svg math iframe
     object title`,
  ),
}

/**
 * A kept page's markup, safe to show: its text and structure without
 * scripts, styles, forms, images, or anything that is fetched from elsewhere.
 */
export function sanitisedSnapshot(html: string, pageUrl: string) {
  const a: sanitizeHtml.Transformer = (tagName, { href, ...attribs }) => ({
    tagName,
    attribs: { ...attribs, ...linkOut(href, pageUrl) },
  })
  return sanitizeHtml(html, { ...SAFE, transformTags: { a } }).trim()
}

function linkOut(href: string | undefined, pageUrl: string) {
  if (href === undefined || !URL.canParse(href, pageUrl)) return {}
  const rel = 'noopener noreferrer nofollow'
  return { href: new URL(href, pageUrl).href, rel }
}

function words(list: string) {
  return list.split(/\s+/)
}
