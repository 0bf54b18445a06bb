const BLOCKS = new Set(
  `address article aside blockquote body caption dd details div dl dt fieldset
   figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li
   main nav ol p pre section summary table tbody td tfoot th thead tr
   ul`.split(/\s+/),
)

const NOT_TEXT = new Set(
  `audio button canvas head iframe math noscript object option script select
   style svg template textarea video`.split(/\s+/),
)

const TEXT_NODE = 3

/** The text a reader sees, one paragraph, item, row or heading a line. */
export function linesOf(root: Node) {
  return [...pieces(root)]
    .join('')
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
}

function* pieces(node: Node): Generator<string> {
  if (node.nodeType === TEXT_NODE) {
    yield (node.textContent ?? '').replaceAll(/\s+/g, ' ')
    return
  }
  const name = node.nodeName.toLowerCase()
  if (NOT_TEXT.has(name)) return
  const edge = name === 'br' || BLOCKS.has(name) ? '\n' : ''

  yield edge
  if (name === 'tr' && isTabular(node as Element)) yield rowText(node)
  else for (const child of node.childNodes) yield* pieces(child)
  yield edge
}

/** Old pages set whole articles in table cells; those are no rows of data. */
function isTabular(row: Element) {
  return [...row.children].every(
    (cell) => cell.querySelectorAll('p, div, br, ul, ol, tr, h2').length <= 1,
  )
}

function rowText(row: Node) {
  return [...row.childNodes]
    .map((cell) => linesOf(cell).join(' '))
    .filter((cell) => cell !== '')
    .join(' | ')
}
