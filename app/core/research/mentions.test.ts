import { expect, test } from 'vitest'
import { findMentions } from './mentions.ts'

const people = [
  { id: 'ann', name: 'Ann' },
  { id: 'lee', name: 'Ann Lee' },
  { id: 'ber', name: 'Bertrand' },
]

test.each([
  ['@Ann Lee, can you look?', ['lee']],
  ['Ask @ann and @Bertrand.', ['ann', 'ber']],
  ['@Ann @Ann', ['ann']],
  ['@Annabel is not here', []],
  ['ann@example.org', []],
  ['no one', []],
])('%s mentions %j', (body, ids) => {
  expect(findMentions(body, people)).toEqual(ids)
})
