import { expect, test } from 'vitest'
import { whyNotOfClass } from './correction-class.ts'

test.each([
  ['correction', {}, null],
  ['correction', { oldVerdict: 'True' }, null],
  ['update', { oldVerdict: 'True' }, null],
  ['clarification', {}, null],
  ['clarification', { oldVerdict: 'True' }, 'clarification-changes-it'],
  ['clarification', { oldClaim: 'It was 50' }, 'clarification-changes-it'],
  ['retraction', { oldVerdict: 'True' }, null],
  ['retraction', {}, 'retraction-keeps-it'],
  ['retraction', { oldClaim: 'It was 50' }, 'retraction-keeps-it'],
] as const)('a %s of what changed %j: %s', (kind, changed, why) => {
  const correction = { class: kind, oldVerdict: null, ...changed }
  expect(whyNotOfClass(correction)).toBe(why)
})
