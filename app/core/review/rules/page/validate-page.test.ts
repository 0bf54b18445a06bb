import { expect, test } from 'vitest'

import { buildClaimReview } from '../../claim-review/build.ts'
import { serializeJsonLd } from '../../claim-review/serialize.ts'
import { makeContent } from '../../make-content.ts'
import { validatePage } from './validate-page.ts'

const origin = 'https://desk.example'
const markup = buildClaimReview(makeContent(), { origin })
const answer = { url: markup.url, status: 200, robotsHeader: null }

function pageWith(...blocks: string[]) {
  const scripts = blocks.map(
    (block) => `<script type="application/ld+json">${block}</script>`,
  )
  return `<!doctype html><html lang="en"><head>
    <link rel="canonical" href="${markup.url}">${scripts.join('')}</head>
    <body><main><h1 data-review="claim">The Example river is 900 km long</h1>
    <p>Ada Example, river warden, in All about our river, Example Paper</p>
    <p data-review="verdict">Mostly false</p>
    <p>Surveys give about 610 km.</p>
    <p data-review="summary">Two surveys say 610 km.</p>
    <a data-source="primary" href="https://survey.example/river">Survey</a>
    </main><footer>By Example Desk. <a href="/corrections">Corrections</a>
    </footer></body></html>`
}

test('a right page breaks nothing', () => {
  const html = pageWith(serializeJsonLd(markup))

  expect(validatePage(html, { origin }, answer).findings).toEqual([])
})

test('a claim that ends its script is caught as broken markup', () => {
  const hostile = { ...markup, claimReviewed: 'a </script> b' }

  const { findings } = validatePage(pageWith(JSON.stringify(hostile)))

  expect(findings.map(({ id }) => id)).toEqual(['CR-001', 'CR-003'])
})

test('the same claim is safe as the product writes it', () => {
  const hostile = { ...markup, claimReviewed: 'a </script> b' }

  const { findings } = validatePage(pageWith(serializeJsonLd(hostile)))

  expect(findings.map(({ id }) => id)).toEqual(['CR-015', 'CR-112'])
})

test('findings of several blocks say which one', () => {
  const html = pageWith('{"@type":"WebPage"}', '{', serializeJsonLd(markup))

  const [first] = validatePage(html, { origin }, answer).findings

  expect(first).toMatchObject({ id: 'CR-001', path: 'ld+json[1] $' })
})

test('a withdrawn review is right to carry no markup', () => {
  const known = { record: { withdrawn: true } }

  const gone = validatePage(pageWith(), known)
  const still = validatePage(pageWith(serializeJsonLd(markup)), known)

  expect(gone).toMatchObject({ findings: [], met: ['CR-098'] })
  expect(still.findings.map(({ id }) => id)).toContain('CR-098')
})

test('a page without markup is told so', () => {
  expect(validatePage(pageWith()).findings).toMatchObject([{ id: 'CR-003' }])
})
