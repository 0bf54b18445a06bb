import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chosenSpan } from './chosen-span.ts'
import { snapSpan, spanOver } from './snap-span.ts'
import { QUOTE_MAX, whyNotSpan } from './why-not-span.ts'

const text = 'The call lasted 50 minutes. Привет, мир 𝕏𝕐!'

describe('snapSpan', () => {
  test.each([
    ['a half word', 'all last', 'call lasted'],
    ['space around', ' lasted 50 ', 'lasted 50'],
    ['a stop kept', '50 minutes.', '50 minutes.'],
    ['other scripts', 'риве', 'Привет'],
  ])('takes whole words: %s', (_, selected, quote) => {
    const start = text.indexOf(selected)
    const snapped = snapSpan(text, { start, end: start + selected.length })

    expect(text.slice(snapped.start, snapped.end)).toBe(quote)
  })

  test('snapping twice is snapping once', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.nat(),
        fc.nat(),
        (t, a, b) => {
          const once = snapSpan(t, { start: a, end: a + b })

          expect(snapSpan(t, once)).toEqual(once)
          expect(once.end).toBeLessThanOrEqual(t.length)
          expect(once.start).toBeLessThanOrEqual(once.end)
        },
      ),
    )
  })

  test('no character is cut in two', () => {
    const half = text.indexOf('𝕏') + 1
    const { start, end } = snapSpan(text, { start: half, end: half + 1 })

    expect(text.slice(start, end).isWellFormed()).toBe(true)
  })
})

test('sentences chosen apart make one stretch', () => {
  const chosen = [
    { start: 40, end: 60 },
    { start: 5, end: 20 },
  ]

  expect(spanOver(chosen)).toEqual({ start: 5, end: 60 })
  expect(spanOver([])).toBeNull()
})

test.each([
  ['outside-the-text', { start: -1, end: 4 }],
  ['outside-the-text', { start: 0, end: text.length + 1 }],
  ['nothing-selected', { start: 3, end: 3 }],
  ['nothing-selected', { start: 3, end: 4 }],
] as const)('a quote is refused: %s', (refusal, span) => {
  expect(whyNotSpan(text, span)).toBe(refusal)
})

test('a quote of a whole page is refused', () => {
  const page = 'a'.repeat(QUOTE_MAX + 1)

  expect(whyNotSpan(page, { start: 0, end: QUOTE_MAX })).toBeNull()
  expect(whyNotSpan(page, { start: 0, end: QUOTE_MAX + 1 })).toBe(
    'selection-too-long',
  )
})

describe('chosenSpan', () => {
  const sentences = [
    { start: 0, end: 27 },
    { start: 28, end: 39 },
  ]

  test('two sentences are taken with what lies between', () => {
    expect(chosenSpan({ text, sentences }, { sentences: [1, 0] })).toEqual({
      start: 0,
      end: 39,
    })
  })

  test('no sentence is no passage', () => {
    const none = chosenSpan({ text, sentences }, { sentences: [7] })

    expect(whyNotSpan(text, none)).toBe('nothing-selected')
  })

  test('a selection past the end stays refused', () => {
    const past = chosenSpan({ text, sentences }, { start: 3, end: 9_000 })

    expect(whyNotSpan(text, past)).toBe('outside-the-text')
  })
})
