import { expect, test } from 'vitest'
import { checkLink, linkEndsAt } from './one-time-link.ts'

const now = new Date('2022-01-03T12:00:00.000Z')
const link = {
  usedAt: null,
  expiresAt: '2022-01-03T12:00:01.000Z',
  deactivatedAt: null,
}

test('a link works until it ends', () => {
  expect(checkLink(link, now)).toMatchObject({ ok: true })
})

test.each([
  ['no-such-link', undefined],
  ['no-such-link', { ...link, deactivatedAt: '2022-01-03T11:00:00.000Z' }],
  ['link-used', { ...link, usedAt: '2022-01-03T11:00:00.000Z' }],
  ['link-ended', { ...link, expiresAt: now.toISOString() }],
])('refuses with %s', (refusal, given) => {
  expect(checkLink(given, now)).toMatchObject({ refusal })
})

test.each([
  ['invitation', '2022-01-06T12:00:00.000Z'],
  ['password-reset', '2022-01-03T13:00:00.000Z'],
  ['first-admin', '2022-01-04T12:00:00.000Z'],
] as const)('a link of kind %s ends at %s', (kind, endsAt) => {
  expect(linkEndsAt(kind, now).toISOString()).toBe(endsAt)
})
