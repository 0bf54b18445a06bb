import { expect, test } from 'vitest'

import { validMarkup } from './cases/rule-case.ts'
import { judgeText } from './judge-text.ts'

const media = {
  '@context': 'https://schema.org',
  '@type': 'MediaReview',
  url: 'https://desk.example/reviews/1',
  mediaAuthenticityCategory: 'Fake',
}
const withoutClaim = validMarkup({ claimReviewed: undefined })
const asPage = (...blocks: unknown[]) =>
  blocks
    .map(
      (block) =>
        `<script type="application/ld+json">${JSON.stringify(block)}</script>`,
    )
    .join('')

test.each([
  ['a ClaimReview', JSON.stringify(withoutClaim), ['CR-010']],
  ['a MediaReview', JSON.stringify(media), ['MR-01', 'MR-05']],
  [
    'both in a list',
    JSON.stringify([withoutClaim, media]),
    ['CR-010', 'MR-01', 'MR-05'],
  ],
  ['neither', '{"@type":"NewsArticle"}', ['CR-003']],
  ['what is not JSON', '{', ['CR-001']],
  [
    'a page with both',
    asPage(withoutClaim, media),
    ['CR-010', 'CR-102', 'MR-01', 'MR-05'],
  ],
  ['a page with a MediaReview', asPage(media), ['MR-01', 'MR-05']],
  ['a page with neither', '<p>Nothing</p>', ['CR-003']],
  ['a feed', '{"@type":"DataFeed"}', ['CR-120']],
])('%s is judged by its own rules', (_, text, expected) => {
  const { findings } = judgeText(
    { text, answer: {}, redirects: {} },
    '2026-02-01',
  )

  const errors = findings.flatMap(({ id, level }) => (level === 'E' ? id : []))
  expect([...new Set(errors)]).toEqual(expected)
})
