import { expect, test } from 'vitest'
import { hasRole, mayDo } from './roles.ts'

test.each([
  ['viewer', 'desk.read', true],
  ['viewer', 'comment.write', false],
  ['editor', 'claim.triage', true],
  ['reviewer', 'claim.publish', false],
  ['admin', 'people.manage', true],
  ['admin', 'claim.publish', false],
  ['auditor', 'audit.read', true],
  ['auditor', 'claim.triage', false],
] as const)('a %s and %s: %s', (role, permission, allowed) => {
  expect(mayDo({ roles: [role] }, permission)).toBe(allowed)
})

test('a person without roles may do nothing', () => {
  expect(mayDo({ roles: [] }, 'desk.read')).toBe(false)
})

test('an editor counts as a reviewer, an admin does not', () => {
  expect(hasRole({ roles: ['editor'] }, 'reviewer')).toBe(true)
  expect(hasRole({ roles: ['admin'] }, 'reviewer')).toBe(false)
})
