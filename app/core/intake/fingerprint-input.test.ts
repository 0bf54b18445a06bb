import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fingerprintInput } from './fingerprint-input.ts'

test.each([
  ['Gas is\nover 30%.', 'Gas is over  30%.'],
  ['“Russia is Back”', '"Russia is Back"'],
  ['Black\u00A0Sea', 'Black Sea'],
  ['co\u00ADoperate', 'cooperate'],
  ['UK–Ukraine', 'UK-Ukraine'],
])('%j and %j are the same text', (one, other) => {
  expect(fingerprintInput(one)).toBe(fingerprintInput(other))
})

test.each([
  ['21 June', '23 June'],
  ['30%', '3 0%'],
  ['He said no', 'he said no'],
])('%j and %j are two texts', (one, other) => {
  expect(fingerprintInput(one)).not.toBe(fingerprintInput(other))
})

test('how a text is broken into lines makes no difference', () => {
  const words = fc.array(fc.stringMatching(/^[a-zа-я]{1,8}$/), { minLength: 1 })
  const gap = fc.constantFrom(' ', '\n', '\r\n', '  ', '\n\n', '\t')

  fc.assert(
    fc.property(words, gap, (words, gap) => {
      expect(fingerprintInput(words.join(gap))).toBe(words.join(' '))
    }),
  )
})
