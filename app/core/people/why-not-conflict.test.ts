import { expect, test } from 'vitest'
import { whyNotDeclare, whyNotEndConflict } from './why-not-conflict.ts'

const ana = { id: 'ana', roles: ['reviewer'] as const }
const ben = { id: 'ben', roles: ['reviewer'] as const }
const eve = { id: 'eve', roles: ['editor'] as const }
const own = { personId: 'ana', declaredById: 'ana', endedAt: null }

test('everyone declares their own conflicts, editors those of others', () => {
  expect(whyNotDeclare(ana, { personId: 'ana' })).toBeNull()
  expect(whyNotDeclare(ben, { personId: 'ana' })).toBe('not-allowed')
  expect(whyNotDeclare(eve, { personId: 'ana' })).toBeNull()
})

test.each([
  [null, ana, own],
  [null, eve, own],
  ['not-allowed', ben, own],
  ['declared-by-another', ana, { ...own, declaredById: 'eve' }],
  ['declared-by-another', eve, { ...own, personId: 'eve' }],
  ['conflict-ended', ana, { ...own, endedAt: '2022-01-03T12:00:00.000Z' }],
] as const)('ending one: %s', (refusal, actor, conflict) => {
  expect(whyNotEndConflict(actor, conflict)).toBe(refusal)
})
