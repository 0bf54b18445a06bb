import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describeAnchor, findAnchor } from './anchor.ts'

const text = [
  'The ministry said on Monday that 30 homes were lost in the flood.',
  'The mayor promised that every family would be housed by June.',
  'Nobody has yet been housed, the opposition replied on Tuesday.',
].join('\n\n')

const quote = 'every family would be housed by June'
const start = text.indexOf(quote)
const anchor = describeAnchor(text, { start, end: start + quote.length })

const quoteIn = (changed: string) => {
  const found = findAnchor(changed, anchor)
  if (found.state === 'orphaned') return found.state
  return [found.state, changed.slice(found.start, found.end)]
}

test('an anchor keeps 32 units on either side', () => {
  const { prefix, exact, suffix } = anchor

  expect(prefix).toHaveLength(32)
  expect(suffix).toHaveLength(32)
  expect(text).toContain(prefix + exact + suffix)
})

test.each([
  ['nothing has changed', text, ['exact', quote]],
  ['a note stands above', `Updated today.\n${text}`, ['moved', quote]],
  [
    'a typo is mended',
    text.replace('family would', 'famly would'),
    ['changed', quote.replace('family', 'famly')],
  ],
  [
    'its paragraph has moved',
    text.split('\n\n').toReversed().join('\n\n'),
    ['moved', quote],
  ],
  ['its paragraph is gone', text.split('\n\n')[0] ?? '', 'orphaned'],
])('a quote is found where %s', (_, changed, expected) => {
  const found = quoteIn(changed)

  expect(found).toEqual(expected)
})

test('a quote with other quotation marks is the same quote', () => {
  const before = 'He said: "It is over, and we’re done." Then he left the room.'
  const after = before.replaceAll('"', '”').replace('’', "'")
  const start = before.indexOf('"It')
  const end = before.indexOf(' Then')

  const found = findAnchor(after, describeAnchor(before, { start, end }))

  expect(found).toEqual({ state: 'changed', start, end })
})

test('where two places fit alike none is named', () => {
  const twice = `Another line before.\n${quote}\n${quote}\n${quote}`
  const lost = { ...anchor, prefix: '', suffix: '', start: 3 }

  const found = findAnchor(twice, lost)

  expect(found).toEqual({ state: 'orphaned' })
})

test('every stretch of a text is found where it stands', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', '"', 'é') }),
      fc.nat(60),
      fc.nat(60),
      (text, from, length) => {
        const start = Math.min(from, text.length)
        const end = Math.min(start + length, text.length)
        fc.pre(text.slice(start, end).trim() !== '')

        const found = findAnchor(text, describeAnchor(text, { start, end }))

        expect(found).toEqual({ state: 'exact', start, end })
      },
    ),
  )
})

test('whatever is found reads like the quote', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 120 }), (other) => {
      const found = findAnchor(other, anchor)

      if (found.state === 'orphaned') return
      expect(other.slice(found.start, found.end).length).toBeGreaterThan(20)
    }),
  )
})
