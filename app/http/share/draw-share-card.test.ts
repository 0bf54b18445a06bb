import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { ShareCard } from '#app/core/publication/share-card.ts'
import { drawShareCard } from './draw-share-card.tsx'

const card: ShareCard = {
  claim: 'The Example river is 900 km long',
  verdict: { label: 'Mostly false', value: 2, best: 5, worst: 1 },
  deskName: 'Example Desk',
  language: 'en',
}
const draw = (changes: Partial<ShareCard>) =>
  drawShareCard({ ...card, ...changes })

test('a card is a PNG of 1200 by 630', async () => {
  const png = Buffer.from(await draw({}))

  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  expect(png.length).toBeLessThan(150_000)
})

test('the same card is the same picture, and each part of it shows', async () => {
  const hashes = await Promise.all(
    [
      {},
      {},
      { claim: 'The Example river is 901 km long' },
      { verdict: { ...card.verdict, label: 'False' } },
      { verdict: { ...card.verdict, value: 3 } },
      { deskName: 'Another desk' },
    ].map(async (changes) => sha256(await draw(changes))),
  )

  expect(hashes[1]).toBe(hashes[0])
  expect(new Set(hashes).size).toBe(5)
})

test.each([
  ['Cyrillic', 'Река длиной 900 километров'],
  ['Greek', 'Το ποτάμι έχει μήκος 900 χιλιόμετρα'],
  ['Vietnamese', 'Con sông dài 900 km'],
  ['an emoji', 'The river is 900 km long 🙂'],
])('a claim with %s is written', async (_, claim) => {
  const empty = sha256(await draw({ claim: '' }))

  expect(sha256(await draw({ claim }))).not.toBe(empty)
})

test.each([
  ['Chinese', '河流长九百公里'],
  ['Arabic', 'طول النهر ٩٠٠ كيلومتر'],
  ['Hindi', 'नदी 900 किमी लंबी है'],
])(
  'a claim in %s is left out rather than written in boxes',
  async (_, claim) => {
    const empty = sha256(await draw({ claim: '' }))

    expect(sha256(await draw({ claim }))).toBe(empty)
  },
)

function sha256(bytes: Uint8Array) {
  return createHash('sha256').update(bytes).digest('hex')
}
