import { expect, test } from 'vitest'

import { diffContents } from './diff.ts'
import { makeContent } from './make-content.ts'

const content = makeContent()

test('a version does not differ from itself', () => {
  expect(diffContents(content, structuredClone(content))).toEqual([])
})

test('a corrected date shows as the texts before and after', () => {
  const before = makeContent({ summary: 'Signed on 23 June in Odesa.' })
  const after = makeContent({ summary: 'Signed on 21 June in Odesa.' })

  expect(diffContents(before, after)).toEqual([
    {
      field: 'summary',
      before: before.summary,
      after: after.summary,
    },
  ])
})

test('differences come in the order in which a reader meets them', () => {
  const after = makeContent({
    tags: [],
    verdict: { ...content.verdict, label: 'False' },
    claim: { ...content.claim, place: 'Odesa' },
    sources: [],
  })

  const fields = diffContents(content, after).map(({ field }) => field)

  expect(fields).toEqual(['place', 'verdict', 'sources', 'tags'])
})
