import { expect, test } from 'vitest'

import { canonicalContent, canonicalInput, stampInput } from './content.ts'
import { makeContent } from './make-content.ts'

const { firstPublishedAt, publishedAt, ...input } = makeContent()
const pending = {
  class: 'correction' as const,
  note: 'The length was wrong.',
  version: 2,
  oldVerdict: 'True',
  newVerdict: 'Mostly false',
}

test('the order of keys does not change what is hashed', () => {
  const reversed = Object.fromEntries(
    Object.entries(makeContent()).toReversed(),
  ) as ReturnType<typeof makeContent>

  expect(canonicalContent(reversed)).toBe(canonicalContent(makeContent()))
})

test('one changed word changes what is hashed', () => {
  const changed = { ...input, summary: 'Another summary' }

  expect(canonicalInput(changed)).not.toBe(canonicalInput(input))
})

test('the moment of publication is not what an approval binds', () => {
  const times = { firstPublishedAt, publishedAt }

  expect(canonicalInput(input)).not.toContain(publishedAt)
  expect(stampInput(input, times)).toEqual(makeContent())
})

test('a correction gets the day on which it is published', () => {
  const old = { ...pending, version: 1, on: '2026-01-11' }
  const corrections = [old, { ...pending, on: null }]

  const content = stampInput(
    { ...input, corrections },
    { firstPublishedAt, publishedAt: '2026-01-12T08:00:00.000Z' },
  )

  expect(content.corrections.map(({ on }) => on)).toEqual([
    '2026-01-11',
    '2026-01-12',
  ])
})
