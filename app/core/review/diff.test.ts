import fc from 'fast-check'
import { expect, test } from 'vitest'

import { diffContents } from './diff.ts'
import { makeContent } from './make-content.ts'
import { diffWords, type WordChange } from './word-diff.ts'

const content = makeContent()

test('a version does not differ from itself', () => {
  expect(diffContents(content, structuredClone(content))).toEqual([])
})

test('a corrected date shows as the words that changed', () => {
  const before = makeContent({ summary: 'Signed on 23 June in Odesa.' })
  const after = makeContent({ summary: 'Signed on 21 June in Odesa.' })

  expect(diffContents(before, after)).toEqual([
    {
      field: 'summary',
      before: before.summary,
      after: after.summary,
      words: [
        { kind: 'same', text: 'Signed on ' },
        { kind: 'removed', text: '23 ' },
        { kind: 'added', text: '21 ' },
        { kind: 'same', text: 'June in Odesa.' },
      ],
    },
  ])
})

test('differences come in the order in which a reader meets them', () => {
  const after = makeContent({
    tags: [],
    verdict: { ...content.verdict, label: 'False' },
    claim: { ...content.claim, place: 'Odesa' },
    sources: [],
  })

  const fields = diffContents(content, after).map(({ field }) => field)

  expect(fields).toEqual(['place', 'verdict', 'sources', 'tags'])
})

const text = fc
  .array(fc.constantFrom('a', 'b', 'c', ' ', '\n'))
  .map((words) => words.join(' '))

test('the words left and removed give the old text, left and added the new', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const words = diffWords(before, after)

      expect(without('added', words)).toBe(before)
      expect(without('removed', words)).toBe(after)
    }),
  )
})

test('equal texts have nothing removed or added', () => {
  fc.assert(
    fc.property(fc.string(), (same) => {
      const kinds = diffWords(same, same).map(({ kind }) => kind)

      expect(kinds).toEqual(same === '' ? [] : ['same'])
    }),
  )
})

test('a passage too long to compare counts as rewritten', () => {
  const before = 'old '.repeat(3000)
  const after = 'new '.repeat(3000)

  expect(diffWords(before, after)).toEqual([
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ])
})

function without(kind: WordChange['kind'], words: WordChange[]) {
  const kept = words.filter((word) => word.kind !== kind)
  return kept.map((word) => word.text).join('')
}
