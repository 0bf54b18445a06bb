import { expect, test } from 'vitest'
import { whyNotPassword } from './why-not-password.ts'

const known = ['Ana Lind', 'ana.lind@example.org', 'Harbour Fact Check']

test.each([
  'correct horse battery',
  'žluťoučký kůň',
  'x7#kd92!mmQp',
  'ana sails at noon',
])('takes %s', (password) => {
  expect(whyNotPassword(password, known)).toBeNull()
})

test.each([
  ['password-short', 'x7#kd92!mmQ'],
  ['password-short', '👍👍👍👍👍👍👍👍👍👍👍'],
  ['password-long', 'x7#kd92!m '.repeat(21)],
  ['password-plain', 'aaaaaaaaaaaaaaa'],
  ['password-plain', 'abababababab'],
  ['password-plain', '123456789012'],
  ['password-plain', 'qwertyuiopas'],
  ['password-known', 'Password1234'],
  ['password-known', 'ana.lind@example.org'],
  ['password-known', 'harbour-fact-check'],
])('refuses with %s: %s', (refusal, password) => {
  expect(whyNotPassword(password, known)).toBe(refusal)
})
