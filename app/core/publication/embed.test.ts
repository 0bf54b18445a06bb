import { expect, test } from 'vitest'
import { embedCode, embedSize, slugOfReview } from './embed.ts'

const origin = 'https://desk.example'

test('the code to paste frames the card and runs nothing', () => {
  const code = embedCode(origin, { slug: 'river', title: 'It is "900" <km>' })

  expect(code).toBe(
    '<iframe src="https://desk.example/reviews/river/embed" title="It is &quot;900&quot; &lt;km&gt;" width="600" height="260" style="border:0;max-width:100%" loading="lazy"></iframe>',
  )
})

test.each([
  [{}, { width: 600, height: 260 }],
  [{ maxWidth: 900 }, { width: 600, height: 260 }],
  [{ maxWidth: 500.5 }, { width: 500, height: 260 }],
  [{ maxWidth: 320 }, { width: 320, height: 340 }],
  [{ maxWidth: 10 }, { width: 220, height: 340 }],
  [{ maxHeight: 200 }, { width: 600, height: 200 }],
])('a room of %o takes a card of %o', (room, size) => {
  expect(embedSize(room)).toEqual(size)
})

test.each([
  'https://desk.example/reviews/river',
  'https://desk.example/reviews/river/',
  'https://desk.example/reviews/river?utm_source=x#review',
  'https://desk.example/reviews/river/versions/2',
  'https://desk.example/reviews/river/embed',
])('%s is the review', (address) => {
  expect(slugOfReview(address, origin)).toBe('river')
})

test.each([
  'https://elsewhere.example/reviews/river',
  'http://desk.example/reviews/river',
  'https://desk.example.evil.example/reviews/river',
  'https://user@elsewhere.example/reviews/river',
  'https://desk.example/articles/river',
  'https://desk.example/reviews/river/share.png',
  '/reviews/river',
  'javascript:alert(1)',
  '',
])('%j is no review of this site', (address) => {
  expect(slugOfReview(address, origin)).toBeNull()
})
