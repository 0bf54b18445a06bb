import { expect, test } from 'vitest'

import { validateClaimReview } from '../check-rules.ts'
import type { RuleContext, RuleScale } from '../context.ts'
import { validatePage } from '../page/validate-page.ts'
import { makeScale, validMarkup } from './rule-case.ts'

/** Markup as existing products have been seen to write it. */
test('a claim without its rating and with the zero date is caught', () => {
  const first = validMarkup({
    url: 'https://factly.example/post',
    'itemReviewed.datePublished': '0001-01-01T00:00:00Z',
    'itemReviewed.author': { '@type': 'Organization', name: 'Ada Example' },
    'itemReviewed.appearance': [
      { url: 'https://paper.example/1', description: 'Seen here' },
    ],
    'reviewRating.alternateName': '',
    'reviewRating.ratingValue': 0,
  })
  const second = validMarkup({
    url: 'https://factly.example/post',
    claimReviewed: 'Another claim',
  })

  const found = idsOf([first, second], {
    record: { entityKinds: { 'Ada Example': 'person' } },
  })

  expect(found).toEqual(
    expect.arrayContaining([
      'CR-021',
      'CR-026',
      'CR-081',
      'CR-073',
      'CR-044',
      'CR-065',
    ]),
  )
})

test('the day of the check in place of the day of the claim is caught', () => {
  const markup = validMarkup({ 'itemReviewed.datePublished': '2026-01-10' })

  const found = idsOf(markup, { record: { claimedOn: '2025-12-30' } })

  expect(found).toContain('CR-083')
})

test('markup that is not rebuilt after an edit is caught', () => {
  const markup = JSON.stringify(validMarkup())
  const html = `<h1 data-review="claim">The edited claim</h1>
    <script type="application/ld+json">${markup}</script>`

  const found = validatePage(html).findings.map(({ id }) => id)

  expect(found).toContain('CR-015')
})

test('an index as rating and a hidden review with markup are caught', () => {
  const markup = validMarkup({
    url: 'https://aletheia.example',
    author: { '@type': 'Organization', url: 'https://aletheia.example' },
    itemReviewed: { '@type': 'CreativeWork', datePublished: '2025-12-30' },
    reviewRating: {
      '@type': 'Rating',
      ratingValue: 0,
      bestRating: 8,
      worstRating: 1,
      alternateName: 'not reviewed',
    },
  })

  const found = idsOf(markup, { record: { withdrawn: true } })

  expect(found).toEqual(
    expect.arrayContaining([
      'CR-044',
      'CR-029',
      'CR-026',
      'CR-098',
      'CR-061',
      'CR-063',
    ]),
  )
  expect(idsOf(validMarkup({ 'reviewRating.worstRating': 0 }))).toContain(
    'CR-024',
  )
})

test('nobody as claimant, sentinels and a whole message are caught', () => {
  const markup = validMarkup({
    claimReviewed: 'Forward this to all your friends. '.repeat(10),
    'itemReviewed.author': { '@type': 'Organization', name: 'Internet' },
    reviewRating: {
      '@type': 'Rating',
      ratingValue: -1,
      bestRating: -1,
      worstRating: -1,
      alternateName: '3 people think it contains rumours',
    },
  })

  expect(idsOf(markup)).toEqual(
    expect.arrayContaining(['CR-072', 'CR-029', 'CR-011', 'CR-022']),
  )
})

test('a printed empty number and a wrong kind of claimant are caught', () => {
  const markup = validMarkup({
    'reviewRating.ratingValue': '',
    'itemReviewed.author': { '@type': 'Person', name: 'Town Council' },
  })

  const found = idsOf(markup, {
    record: { entityKinds: { 'Town Council': 'organisation' } },
  })

  expect(found).toEqual(expect.arrayContaining(['CR-073', 'CR-005', 'CR-023']))
})

test('several reviews on one page are caught', () => {
  const html = `<p data-review="claim">Claim number 1</p>${blockOf(1)}${blockOf(2)}`

  const found = validatePage(html).findings.map(({ id }) => id)

  expect(found).toEqual(expect.arrayContaining(['CR-100', 'CR-015']))
})

const pinocchios: RuleScale = makeScale({
  mostTrue: 'geppetto',
  mostFalse: 'four',
  labels: [
    { key: 'geppetto', name: 'Geppetto Checkmark', value: 0 },
    { key: 'one', name: 'One Pinocchio', value: 1 },
    { key: 'four', name: 'Four Pinocchios', value: 4 },
    { key: 'flip', name: 'Flip-flop', value: null },
    { key: 'unclear', name: 'Verdict pending', value: null },
  ],
})

test.each([
  ['Four Pinocchios', 4, 'CR-028'],
  ['Flip-flop', 6, 'CR-029'],
  ['Verdict pending', -1, 'CR-029'],
])('the reversed scale is caught: %s as %d', (label, value, rule) => {
  const markup = validMarkup({
    'reviewRating.alternateName': label,
    'reviewRating.ratingValue': value,
  })

  expect(idsOf(markup, { scale: pinocchios })).toContain(rule)
})

test('True at 1 of 6 without a worst rating is caught', () => {
  const markup = validMarkup({
    reviewRating: {
      '@type': 'Rating',
      ratingValue: 1,
      bestRating: 6,
      alternateName: 'True',
    },
  })

  expect(idsOf(markup)).toEqual(expect.arrayContaining(['CR-028', 'CR-023']))
})

function blockOf(number: number) {
  const markup = validMarkup({ claimReviewed: `Claim number ${number}` })
  const json = JSON.stringify(markup)
  return `<script type="application/ld+json">${json}</script>`
}

function idsOf(markup: unknown, known: RuleContext = {}) {
  return validateClaimReview(markup, known).map(({ id }) => id)
}
