import { parseHTML } from 'linkedom'

const SHOW_COMMENT = 128

/**
 * A document that always has head and body, also from a mere fragment, and no
 * comments: pages set them between words, where extraction breaks paragraphs.
 */
export function parseHtml(html: string): Document {
  const isWhole = /<html[\s>]/i.test(html)
  const whole = isWhole ? html : `<html><body>${html}</body></html>`
  const { document } = parseHTML(whole)
  for (const comment of commentsOf(document)) comment.remove()
  return document
}

function commentsOf(document: Document) {
  const walker = document.createTreeWalker(document, SHOW_COMMENT)
  const comments: Comment[] = []
  while (walker.nextNode()) comments.push(walker.currentNode as Comment)
  return comments
}
