import fc from 'fast-check'
import { expect, test } from 'vitest'

import { splitFeed, type FeedPart } from './split-feed.ts'

test('a feed cut anywhere comes apart into the same items', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.jsonValue()),
      fc.array(fc.nat(400)),
      async (items, cuts) => {
        const feed = {
          '@type': 'DataFeed',
          dataFeedElement: items,
          name: 'a "]" in a name',
        }

        const parts = await partsOf(cutAt(JSON.stringify(feed), cuts))

        const read = parts.flatMap((part) =>
          part.kind === 'item' ? JSON.parse(part.text) : [],
        )
        expect(parts.slice(0, -1)).toHaveLength(items.length)
        expect(read).toEqual(JSON.parse(JSON.stringify(items)).flat())
        expect(JSON.parse(parts.at(-1)!.text)).toEqual({
          ...feed,
          dataFeedElement: [],
        })
      },
    ),
  )
})

test.each(['', 'no feed', '[1,2]', '{"dataFeedElement":{}}'])(
  'a text that is no feed is all head: %j',
  async (text) => {
    expect(await partsOf([text])).toEqual([{ kind: 'head', text }])
  },
)

function cutAt(text: string, cuts: number[]) {
  const at = cuts.map((cut) => cut % (text.length + 1))
  const ends = [...at.toSorted((a, b) => a - b), text.length]
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end))
}

async function partsOf(pieces: string[]) {
  async function* flow() {
    yield* pieces
  }
  const parts: FeedPart[] = []
  for await (const part of splitFeed(flow())) parts.push(part)
  return parts
}
