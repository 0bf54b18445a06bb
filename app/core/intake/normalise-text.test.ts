import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normaliseText } from './normalise-text.ts'

test.each([
  ['a\r\nb\rc', 'a\nb\nc', 'line endings become newlines'],
  ['a\u2028b\u2029c\fd', 'a\nb\nc\nd', 'other line breaks become newlines'],
  ['\uFEFFa\u0000b\u0007', 'ab', 'marks and control characters go'],
  ['a\tb', 'a\tb', 'tabs stay'],
  ['e\u0301', 'é', 'accents are composed'],
  ['a  \n\n b ', 'a\n\n b', 'spaces at the end of a line go'],
  ['\n\na\n\n', 'a', 'empty lines around the text go'],
  ['\uD800a', '\uFFFDa', 'a lone surrogate is replaced'],
])('%j becomes %j: %s', (given, expected) => {
  expect(normaliseText(given)).toBe(expected)
})

test('normalising twice changes nothing, so that offsets stay true', () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 1 }),
      fc.constantFrom(
        '\n',
        '\r',
        ' ',
        '\u0085',
        '\uFEFF',
        '\f',
        '\u2000',
        '\u0301',
        'e',
        '\u0000',
        '\uD800',
      ),
    ),
  })

  fc.assert(
    fc.property(text, (given) => {
      const once = normaliseText(given)
      expect(normaliseText(once)).toBe(once)
    }),
  )
})
