import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ownPath } from './own-path.ts'

test.each(['/', '/desk', '/desk/claims/clm_1?tab=a#b', '/desk//x'])(
  '%s is a path of this site',
  (to) => {
    expect(ownPath(to)).toBe(to)
  },
)

test.each([
  null,
  undefined,
  '',
  'desk',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '\n//evil.example',
  'https://evil.example/desk',
  'javascript:alert(1)',
  '/..//evil.example',
])('%j is none', (to) => {
  expect(ownPath(to)).toBeNull()
})

test('whatever it is given, a browser stays on this site', () => {
  const anything = fc
    .array(
      fc.constantFrom('/', '\\', '..', '\t', '@', ':', 'evil.example', 'x'),
    )
    .map((parts) => `/${parts.join('')}`)
  fc.assert(
    fc.property(anything, (to) => {
      const path = ownPath(to)
      return path === null || new URL(path, 'http://a.test').host === 'a.test'
    }),
  )
})
