import { expect, test } from 'vitest'
import { kindOfAppearance } from './appearance-kind.ts'

test.each([
  ['https://www.youtube.com/watch?v=1', 'VideoObject'],
  ['https://x.com/someone/status/1', 'SocialMediaPosting'],
  ['https://notx.com/story', 'CreativeWork'],
  ['https://gazette.example/story', 'CreativeWork'],
  ['not an address', 'CreativeWork'],
  [null, 'CreativeWork'],
] as const)('what stands at %s is a %s', (url, kind) => {
  expect(kindOfAppearance(url)).toBe(kind)
})
