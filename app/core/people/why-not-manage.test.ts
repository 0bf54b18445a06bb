import { expect, test } from 'vitest'
import { whyNotDeactivate, whyNotSetRoles } from './why-not-manage.ts'

const admin = { id: 'ada', roles: ['admin'] as const, otherAdmins: 1 }
const lastAdmin = { ...admin, otherAdmins: 0 }
const ana = { id: 'ana', roles: ['reviewer'] as const, otherAdmins: 0 }
const actor = { id: 'ida', roles: ['admin'] as const }

test('the last admin stays admin, and may gain other roles', () => {
  expect(whyNotSetRoles(lastAdmin, ['editor'])).toBe('last-admin')
  expect(whyNotSetRoles(lastAdmin, ['admin', 'editor'])).toBeNull()
  expect(whyNotSetRoles(admin, ['editor'])).toBeNull()
  expect(whyNotSetRoles(ana, [])).toBeNull()
})

test.each([
  ['last-admin', lastAdmin, actor],
  ['yourself', admin, { id: 'ada', roles: ['admin'] as const }],
  [null, admin, actor],
  [null, ana, actor],
] as const)('deactivating: %s', (refusal, person, by) => {
  expect(whyNotDeactivate(person, by)).toBe(refusal)
})
