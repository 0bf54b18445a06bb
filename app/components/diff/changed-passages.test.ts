import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedPassages } from './changed-passages.ts'

test('only what changed is shown, with a line on either side', () => {
  const before = 'Headline\nThe call was long.\nSigned on 23 June.\nThe end.'
  const after = 'Headline\nThe call was long.\nSigned on 21 June.\nThe end.'

  expect(changedPassages(before, after)).toEqual([
    {
      before: 'Signed on 23 June.',
      after: 'Signed on 21 June.',
      lineBefore: 'The call was long.',
      lineAfter: 'The end.',
    },
  ])
})

test.each([
  ['a line that was added', 'A\nC', 'A\nB\nC', '', 'B'],
  ['a line that was taken out', 'A\nB\nC', 'A\nC', 'B', ''],
  ['a line at the end', 'A', 'A\nB', '', 'B'],
])('%s is a passage', (_, before, after, removed, added) => {
  expect(changedPassages(before, after)).toMatchObject([
    { before: removed, after: added },
  ])
})

const texts = fc
  .array(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'), { maxLength: 12 })
  .map((lines) => lines.join('\n'))

test('a text does not differ from itself', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(changedPassages(text, text)).toEqual([])
    }),
  )
})

test('what was added and removed accounts for the difference in lines', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const passages = changedPassages(before, after)

      const count = (text: string) => text.split('\n').filter(Boolean).length
      const sum = passages.reduce(
        (lines, passage) =>
          lines + count(passage.after) - count(passage.before),
        0,
      )
      expect(sum).toBe(count(after) - count(before))
    }),
  )
})
