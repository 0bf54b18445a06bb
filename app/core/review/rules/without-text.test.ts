import { expect, test } from 'vitest'

import { judgeText } from './judge-text.ts'
import { withoutText } from './without-text.ts'

const secret = 'the-password-of-the-day'

test.each([
  ['a page', `<title>${secret}</title><p>${secret}</p>`],
  ['broken markup', `{"@type": "ClaimReview", ${secret}`],
  [
    'markup',
    JSON.stringify({
      '@type': 'ClaimReview',
      '@context': secret,
      claimReviewed: `${secret}?`.repeat(20),
      url: secret,
      itemReviewed: { '@type': secret, datePublished: secret },
      reviewRating: { '@type': 'Rating', alternateName: secret.repeat(3) },
    }),
  ],
])('what is said of %s repeats none of its text', (_, text) => {
  const report = judgeText({ text, answer: {}, redirects: {} }, '2026-01-10')

  expect(report.findings).not.toEqual([])
  expect(JSON.stringify(withoutText(report))).not.toContain(secret)
})
