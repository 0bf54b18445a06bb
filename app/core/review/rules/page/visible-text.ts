/** The text a reader sees of a page, with spaces where blocks meet. */
export function visibleText(root: Node): string {
  return readNode(root, 0).replace(/\s+/g, ' ').trim()
}

/** No page is nested deeper; what is, would exhaust the stack. */
const deepest = 500

function readNode(node: Node, depth: number): string {
  if (node.nodeType === 3) return node.textContent ?? ''
  if (node.nodeType === 9) return readInside(node, depth)
  if (node.nodeType !== 1 || depth > deepest) return ''
  const element = node as Element
  const name = element.localName
  if (unseen.has(name) || element.hasAttribute('hidden')) return ''
  const text = readInside(node, depth)
  return inline.has(name) ? text : ` ${text} `
}

function readInside(node: Node, depth: number) {
  return [...node.childNodes]
    .map((child) => readNode(child, depth + 1))
    .join('')
}

const unseen = new Set(['head', 'noscript', 'script', 'style', 'template'])

const inline = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'cite',
  'code',
  'data',
  'em',
  'i',
  'ins',
  'kbd',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'var',
  'wbr',
])
