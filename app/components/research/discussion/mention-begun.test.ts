import { expect, test } from 'vitest'
import { mentionBegun } from './mention-begun.ts'

test.each([
  ['', null],
  ['no sign', null],
  ['@', ''],
  ['Hello @An', 'An'],
  ['(@Zoë', 'Zoë'],
  ['@Ana Lee', 'Ana Lee'],
  ['@Ana Lee said', null],
  ['mail@example', null],
])('behind %j a name goes on from %j', (before, begun) => {
  expect(mentionBegun(before)).toBe(begun)
})
