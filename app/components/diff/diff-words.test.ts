import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffWords } from './diff-words.ts'

test('one changed word is one removed and one added part', () => {
  expect(diffWords('signed on 23 June', 'signed on 21 June')).toEqual([
    { kind: 'same', text: 'signed on ' },
    { kind: 'removed', text: '23' },
    { kind: 'added', text: '21' },
    { kind: 'same', text: ' June' },
  ])
})

test('a reworded phrase is one change, not one for each word', () => {
  expect(diffWords('It ran on gas.', 'That fed on coal.')).toEqual([
    { kind: 'removed', text: 'It ran on gas' },
    { kind: 'added', text: 'That fed on coal' },
    { kind: 'same', text: '.' },
  ])
})

test('a text with too many changes counts as rewritten', () => {
  const before = Array.from({ length: 400 }, (_, at) => `old${at}`).join(' ')
  const after = before.replaceAll('old', 'new')

  expect(diffWords(before, after)).toEqual([
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ])
})

test('equal texts differ in nothing', () => {
  expect(diffWords('the same', 'the same')).toEqual([
    { kind: 'same', text: 'the same' },
  ])
})

test('what is not added is the old text, what is not removed the new', () => {
  const text = fc
    .array(fc.constantFrom('gas', 'share', '30', '%', ' ', '.', 'ї'))
    .map((words) => words.join(''))

  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = diffWords(before, after)

      expect(spaced(without('added', parts))).toBe(spaced(before))
      expect(spaced(without('removed', parts))).toBe(spaced(after))
    }),
  )
})

function without(kind: string, parts: ReturnType<typeof diffWords>) {
  return parts
    .filter((part) => part.kind !== kind)
    .map((part) => part.text)
    .join('')
}

function spaced(text: string) {
  return text.replaceAll(/\s+/g, '')
}
