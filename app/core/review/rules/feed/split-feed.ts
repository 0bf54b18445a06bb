/** A part of a feed: one of its items, or, last, the feed without them. */
export type FeedPart =
  { kind: 'item'; index: number; text: string } | { kind: 'head'; text: string }

const START = /"dataFeedElement"\s*:\s*\[/
const TOKEN = /"(?:[^"\\]|\\.)*"|"|[[\]{},]/gs

/**
 * Take a Data Commons feed apart as its text comes in, so that it may be of any
 * size. A text that is no such feed is all head.
 */
export async function* splitFeed(
  pieces: AsyncIterable<string>,
): AsyncGenerator<FeedPart> {
  let before = ''
  let text = ''
  let stands: 'before' | 'inside' | 'after' = 'before'
  let index = 0
  for await (const piece of pieces) {
    text += piece
    if (stands === 'before') {
      const start = START.exec(text)
      if (!start) continue
      before = text.slice(0, start.index + start[0].length)
      text = text.slice(before.length)
      stands = 'inside'
    }
    if (stands === 'after') continue
    const read = readValues(text)
    for (const value of read.values)
      yield { kind: 'item', index: index++, text: value }
    text = read.rest
    if (read.isOver) stands = 'after'
  }
  yield { kind: 'head', text: before + text }
}

/** The whole values of a list, up to where it ends or its text stops. */
function readValues(text: string) {
  const values: string[] = []
  let from = 0
  let depth = 0
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token === '"') break
    const isEnd = depth === 0 && (token === ',' || token === ']')
    if (isEnd) {
      const value = text.slice(from, index).trim()
      if (value !== '') values.push(value)
      from = index + 1
    }
    if (isEnd && token === ']')
      return { values, rest: text.slice(index), isOver: true }
    if (token === '{' || token === '[') depth++
    if (!isEnd && (token === '}' || token === ']')) depth--
  }
  return { values, rest: text.slice(from), isOver: false }
}
