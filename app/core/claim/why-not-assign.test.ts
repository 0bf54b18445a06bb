import { expect, test } from 'vitest'
import { whyNotAssign } from './why-not-assign.ts'

const ana = {
  roles: ['reviewer' as const],
  deactivatedAt: null,
  conflicted: false,
}

test('a reviewer may have a queued claim', () => {
  expect(whyNotAssign('queued', ana)).toBeNull()
})

test('a claim in review can still change hands', () => {
  expect(whyNotAssign('in_review', ana)).toBeNull()
})

test.each([
  ['no-such-person', 'queued', undefined],
  ['person-deactivated', 'queued', { ...ana, deactivatedAt: '2022-01-01' }],
  ['not-a-reviewer', 'queued', { ...ana, roles: ['viewer' as const] }],
  ['conflict-of-interest', 'queued', { ...ana, conflicted: true }],
  ['not-open', 'published', ana],
  ['not-open', 'candidate', ana],
] as const)('refuses with %s', (refusal, state, candidate) => {
  expect(whyNotAssign(state, candidate)).toBe(refusal)
})
