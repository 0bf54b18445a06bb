import fc from 'fast-check'
import { expect, test } from 'vitest'

import type { Correction, ReviewContent } from '../content.ts'
import { makeContent } from '../make-content.ts'
import { validateClaimReview } from '../rules/check-rules.ts'
import { buildClaimReview } from './build.ts'
import { serializeJsonLd } from './serialize.ts'

const origin = 'https://desk.example'
const url = `${origin}/reviews/the-example-river-is-900-km-long`

test('a review is built like the reference output', () => {
  expect(buildClaimReview(makeContent(), { origin })).toEqual({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    '@id': `${url}#review`,
    url,
    datePublished: '2026-01-10',
    inLanguage: 'en',
    version: 1,
    claimReviewed: 'The Example river is 900 km long',
    author: {
      '@type': 'NewsMediaOrganization',
      name: 'Example Desk',
      url: `${origin}/`,
      correctionsPolicy: `${origin}/corrections`,
      verificationFactCheckingPolicy: `${origin}/methodology`,
    },
    itemReviewed: {
      '@type': 'Claim',
      '@id': `${url}#claim`,
      datePublished: '2025-12-30',
      author: {
        '@type': 'Person',
        name: 'Ada Example',
        sameAs: ['https://people.example/ada'],
        jobTitle: 'river warden',
      },
      appearance: [
        {
          '@type': 'NewsArticle',
          url: 'https://paper.example/river',
          headline: 'All about our river',
          publisher: { '@type': 'Organization', name: 'Example Paper' },
          datePublished: '2025-12-30',
          archivedAt: 'https://archive.example/1',
        },
      ],
    },
    reviewRating: {
      '@type': 'Rating',
      ratingValue: 2,
      worstRating: 1,
      bestRating: 5,
      alternateName: 'Mostly false',
      ratingExplanation: 'Surveys give about 610 km.',
    },
  })
})

test('a corrected review keeps its day and tells the newest correction first', () => {
  const corrections = [correction(2, '2026-01-12'), correction(3, '2026-01-14')]
  const content = makeContent({
    version: 3,
    publishedAt: '2026-01-14T08:00:00.000Z',
    corrections,
  })

  const built = buildClaimReview(content, { origin })

  expect(built).toMatchObject({
    datePublished: '2026-01-10',
    dateModified: '2026-01-14',
    version: 3,
    correction: [
      {
        '@type': 'CorrectionComment',
        text: 'Version 3 was wrong. (True → Mostly false)',
        datePublished: '2026-01-14',
      },
      { datePublished: '2026-01-12' },
    ],
  })
})

test('a label outside the order carries no number', () => {
  const { verdict } = makeContent()
  const none = { value: null, best: null, worst: null, explanation: null }
  const content = makeContent({
    verdict: { ...verdict, ...none, label: 'Satire' },
  })

  expect(buildClaimReview(content, { origin }).reviewRating).toEqual({
    '@type': 'Rating',
    alternateName: 'Satire',
  })
})

test('several claimants stand in a list, and none leaves it out', () => {
  const { claim } = makeContent()
  const [ada] = claim.claimants
  const office = {
    name: 'Office',
    kind: 'organisation' as const,
    role: 'publisher',
    sameAs: [],
  }
  const both = makeContent({ claim: { ...claim, claimants: [ada!, office] } })
  const nobody = makeContent({ claim: { ...claim, claimants: [] } })

  expect(buildClaimReview(both, { origin }).itemReviewed).toMatchObject({
    author: [
      { '@type': 'Person' },
      { '@type': 'Organization', name: 'Office' },
    ],
  })
  expect(buildClaimReview(nobody, { origin }).itemReviewed).not.toHaveProperty(
    'author',
  )
})

test('no text can end the script that holds it', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const value = { claimReviewed: `${before}</script>${after}` }

      const text = serializeJsonLd(value)

      expect(text).not.toContain('<')
      expect(JSON.parse(text)).toEqual(value)
    }),
  )
})

test('what the product builds breaks no E rule, whatever is in it', () => {
  fc.assert(
    fc.property(anyContent(), (content) => {
      const markup = serializeJsonLd(buildClaimReview(content, { origin }))

      const errors = validateClaimReview(markup, { origin }).filter(
        ({ level }) => level === 'E',
      )

      expect(errors).toEqual([])
    }),
  )
})

function correction(version: number, on: string): Correction {
  return {
    class: 'correction',
    note: `Version ${version} was wrong.`,
    on,
    version,
    oldVerdict: 'True',
    newVerdict: 'Mostly false',
  }
}

function anyContent(): fc.Arbitrary<ReviewContent> {
  const valid = makeContent()
  return fc
    .record({
      short: named('Claim'),
      names: fc.array(named('Ada'), { maxLength: 3 }),
      kind: fc.constantFrom('person', 'organisation'),
      role: maybe(named('Warden')),
      place: maybe(named('Town')),
      claimedOn: maybe(fc.constantFrom('2025-12-30', '2026-01-10')),
      works: fc.array(anyWork(), { maxLength: 3 }),
      step: maybe(fc.integer({ min: 1, max: 5 })),
      version: fc.integer({ min: 1, max: 4 }),
    })
    .map((given) => ({
      ...valid,
      version: given.version,
      corrections:
        given.version > 1 ? [correction(given.version, '2026-01-12')] : [],
      verdict: {
        ...valid.verdict,
        label: given.step === null ? 'Satire' : `Step ${given.step}`,
        value: given.step,
        best: given.step === null ? null : 5,
        worst: given.step === null ? null : 1,
      },
      claim: {
        ...valid.claim,
        short: given.short,
        place: given.place,
        claimedOn: given.claimedOn,
        appearances: given.works,
        claimants: given.names.map((name) => ({
          name,
          kind: given.kind,
          role: given.role,
          sameAs: [],
        })),
      },
    }))
}

function anyWork() {
  return fc.record({
    url: maybe(fc.webUrl()),
    headline: named('On rivers'),
    publisher: maybe(named('Paper')),
    publishedOn: fc.constant(null),
    archivedAt: maybe(fc.webUrl()),
    kind: fc.constantFrom('NewsArticle', 'VideoObject', 'CreativeWork'),
  })
}

function named(start: string) {
  return fc.string({ unit: 'grapheme' }).map((rest) => `${start} says ${rest}`)
}

function maybe<Value>(arbitrary: fc.Arbitrary<Value>) {
  return fc.option(arbitrary, { nil: null })
}
