import { expect, test } from 'vitest'

import { readPage } from './read-page.ts'

const html = `<!doctype html><html><head>
  <title>A check</title>
  <meta name="robots" content="index">
  <link rel="canonical" href="https://desk.example/reviews/1">
  <link rel="alternate" hreflang="de" href="https://desk.example/de/1">
  <script type="application/ld+json">{"@type":"ClaimReview","a":"&amp;"}</script>
  </head><body>
  <header><a href="/">Home</a></header>
  <main id="review"><h1 data-review="claim">The <b>ri</b>ver is long</h1>
  <p data-review="verdict">False</p><p data-review="summary">It is short.</p>
  <a data-source="primary" href="https://survey.example/">Survey</a>
  <a href="mailto:desk@desk.example">Mail</a><p hidden>Unseen</p></main>
  <script>var unseen = 1</script></body></html>`

test('a page tells its facts', () => {
  const { facts } = readPage(html, {
    url: 'https://desk.example/reviews/1',
    status: 200,
  })

  expect(facts).toEqual({
    url: 'https://desk.example/reviews/1',
    status: 200,
    canonical: 'https://desk.example/reviews/1',
    alternates: ['https://desk.example/de/1'],
    robotsMeta: 'index',
    asksForPassword: false,
    claimReviewCount: 1,
    ids: ['review'],
    links: [
      {
        href: 'https://desk.example/',
        text: 'Home',
        primacy: null,
        isInText: false,
      },
      {
        href: 'https://survey.example/',
        text: 'Survey',
        primacy: 'primary',
        isInText: true,
      },
      {
        href: 'mailto:desk@desk.example',
        text: 'Mail',
        primacy: null,
        isInText: true,
      },
    ],
    visibleClaim: 'The river is long',
    visibleVerdict: 'False',
    visibleSummary: 'It is short.',
    bodyText: 'Home The river is long False It is short. Survey Mail',
  })
})

test('the text of a JSON-LD block is kept as it stands', () => {
  expect(readPage(html).blocks).toEqual(['{"@type":"ClaimReview","a":"&amp;"}'])
})

test('a review in microdata counts', () => {
  const page = '<div itemscope itemtype="https://schema.org/ClaimReview"></div>'

  expect(readPage(page).facts.claimReviewCount).toBe(1)
})

test.each([
  '',
  'plain words',
  '<',
  '<p>open',
  '<!doctype html>',
  '<!-- <html > -->',
])('anything can be read as a page: %j', (input) => {
  expect(readPage(input).facts.claimReviewCount).toBe(0)
})
