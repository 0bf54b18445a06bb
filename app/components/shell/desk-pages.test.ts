import { expect, test } from 'vitest'
import type { Role } from '#app/core/people/roles.ts'
import { listDeskPages, type DeskPage } from './desk-pages.ts'

test.each<[Role, DeskPage['group'], string[]]>([
  ['viewer', 'action', []],
  ['contributor', 'action', ['takeIn', 'enterClaim']],
  [
    'viewer',
    'work',
    ['inbox', 'queue', 'board', 'articles', 'reviews', 'match', 'cases'],
  ],
  ['viewer', 'own', ['account']],
])('a %s sees in %s: %j', (role, group, labels) => {
  const pages = listDeskPages({ roles: [role] }, group)

  expect(pages.map(({ label }) => label)).toEqual(labels)
})

test.each<[Role, string, boolean]>([
  ['editor', 'audit', false],
  ['auditor', 'audit', true],
  ['admin', 'settings', true],
  ['editor', 'settings', false],
])('whether a %s is led to %s: %s', (role, label, expected) => {
  const labels = listDeskPages({ roles: [role] }, 'admin').map((p) => p.label)

  expect(labels.includes(label as (typeof labels)[number])).toBe(expected)
})

test('a person without a role is led to the account alone', () => {
  const groups: DeskPage['group'][] = ['work', 'admin', 'action', 'own']

  const pages = groups.flatMap((group) => listDeskPages({ roles: [] }, group))

  expect(pages.map(({ label }) => label)).toEqual(['account'])
})
