import { expect, test } from 'vitest'

import { allowsCrawlers, robotsUrlOf } from './robots-txt.ts'

const url = 'https://desk.example/reviews/river'

test.each([
  ['an empty file', '', true],
  ['a rule on other pages', 'User-agent: *\nDisallow: /desk', true],
  ['a rule on all pages', 'User-agent: *\nDisallow: /', false],
  ['a rule on these pages', 'User-agent: *\nDisallow: /reviews', false],
  ['an exception', 'User-agent: *\nDisallow: /\nAllow: /reviews/', true],
  ['another crawler’s rule', 'User-agent: Bingbot\nDisallow: /', true],
  ['this crawler’s rule', 'User-agent: Googlebot\nDisallow: /*river$', false],
])('%s decides whether a review may be read', (_, text, isAllowed) => {
  const robotsUrl = robotsUrlOf(url)

  expect(robotsUrl).toBe('https://desk.example/robots.txt')
  expect(allowsCrawlers(text, { robotsUrl, url })).toBe(isAllowed)
})
