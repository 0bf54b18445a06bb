import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LINE_HEIGHT, wrapText } from './wrap-text.ts'

/** Every sign is half as wide as it is high. */
const measure = (text: string, size: number) => ([...text].length * size) / 2
const box = { width: 1000, height: 350 }
const wrap = (text: string, language = 'en') =>
  wrapText(text, box, { measure, language })

test('a short claim is large and on one line', () => {
  expect(wrap('The river is 900 km long')).toEqual({
    size: 68,
    lines: ['The river is 900 km long'],
  })
})

test('a long claim breaks between words and shrinks until it fits', () => {
  const { size, lines } = wrap('The river is 900 km long. '.repeat(10))

  expect(size).toBeLessThan(68)
  expect(lines.length * size * LINE_HEIGHT).toBeLessThanOrEqual(box.height)
  for (const line of lines) expect(line).not.toMatch(/^\s|\s$/)
})

test('what fits in no size is cut off, and says so', () => {
  const { lines } = wrap('The river is 900 km long. '.repeat(100))

  expect(lines.at(-1)).toMatch(/…$/)
})

test('punctuation stays with its word', () => {
  const { lines } = wrapText(
    'It cost 1,000 (one thousand) euros.',
    { width: 340, height: 900 },
    { measure, language: 'en' },
  )

  expect(lines.join('|')).not.toMatch(/\|[,.)]|\(\|/)
})

test('no line is wider than its box, whatever a claim says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const { size, lines } = wrap(text)
      const widths = lines.map((line) => measure(line, size))

      expect(Math.max(0, ...widths)).toBeLessThanOrEqual(box.width)
      expect(lines.length * size * LINE_HEIGHT).toBeLessThanOrEqual(box.height)
    }),
  )
})
