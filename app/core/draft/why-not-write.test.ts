import { expect, test } from 'vitest'
import { CLAIM_STATES } from '../claim/claim-state.ts'
import type { Role } from '../people/roles.ts'
import { whyNotWrite } from './why-not-write.ts'

test.each([
  ['researching', null],
  ['rated', null],
  ['correcting', null],
  ['in_review', 'not-open-for-writing'],
  ['approved', 'approval-stands'],
  ['published', 'not-open-for-writing'],
  ['withdrawn', 'not-open-for-writing'],
] as const)('in %s the assignee is met with %s', (state, refusal) => {
  expect(whyNotWrite({ state, assigneeId: 'ana' }, person('ana'))).toBe(refusal)
})

test.each(CLAIM_STATES)('in %s another reviewer does not write', (state) => {
  const refusal = whyNotWrite({ state, assigneeId: 'ana' }, person('ben'))

  expect(refusal).toBe('not-the-assignee')
})

test('an editor writes in any claim that is open for writing', () => {
  const claim = { state: 'rated', assigneeId: 'ana' } as const

  expect(whyNotWrite(claim, person('eve', 'editor'))).toBeNull()
  expect(whyNotWrite(claim, person('ana', 'viewer'))).toBe('not-allowed')
})

function person(id: string, role: Role = 'reviewer') {
  return { id, roles: [role] }
}
