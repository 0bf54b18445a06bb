import { expect, test } from 'vitest'

import { checkRules, validateClaimReview } from '../check-rules.ts'
import { claimReviewRules } from '../registry.ts'
import { ruleIds } from '../rule-table.ts'
import { claimCases } from './claim-cases.ts'
import { historyCases } from './history-cases.ts'
import { markupCases } from './markup-cases.ts'
import { pageCases } from './page-cases.ts'
import { ratingCases } from './rating-cases.ts'
import {
  makePage,
  makeScale,
  origin,
  validMarkup,
  type RuleCase,
} from './rule-case.ts'

const cases = [
  ...markupCases,
  ...ratingCases,
  ...claimCases,
  ...historyCases,
  ...pageCases,
].map((each, index) => ({ ...each, index }))

test.each(cases)('$id is $outcome in example $index', (given) => {
  expect(outcomeOf(given)).toBe(given.outcome)
})

function outcomeOf({ id, markup, known }: RuleCase) {
  const { findings, met } = checkRules(markup, known)
  const finding = findings.find((each) => each.id === id)
  if (finding) return finding.level
  return met.includes(id) ? 'met' : 'not applicable'
}

test.each(ruleIds.filter((id) => claimReviewRules[id]))(
  '%s has an example that breaks and one that meets it',
  (id) => {
    const outcomes = cases.filter((each) => each.id === id)
    const broken = outcomes.filter(({ outcome }) => /^[EWI]$/.test(outcome))

    expect(broken).not.toEqual([])
    expect(outcomes.some(({ outcome }) => outcome === 'met')).toBe(true)
  },
)

test('every rule on one review is in the registry', () => {
  const expected = ruleIds.filter((id) => /^CR-(0|10|11)/.test(id))

  expect(Object.keys(claimReviewRules).toSorted()).toEqual(expected)
})

test('what the product writes breaks nothing when all is known', () => {
  const report = checkRules(JSON.stringify(validMarkup()), {
    today: '2026-02-01',
    origin,
    scale: makeScale({ lastPublished: makeScale() }),
    page: makePage(),
    site: {
      otherReviews: [],
      reviewedPages: 3,
      isPolitical: false,
      isAggregator: false,
    },
    record: {
      claimedOn: '2025-12-30',
      entityKinds: { 'Ada Example': 'person' },
      previous: null,
      withdrawn: false,
    },
    reviewerHosts: ['desk.example'],
  })

  expect(report.findings).toEqual([])
  expect(report.notApplicable).toEqual(['CR-092', 'CR-097'])
})

test('a finding names the place in the whole of the markup', () => {
  const graph = {
    '@graph': [{ '@type': 'WebPage' }, validMarkup({ url: 'x' })],
  }

  const [finding] = validateClaimReview(graph).filter(
    ({ id }) => id === 'CR-040',
  )

  expect(finding).toEqual({
    id: 'CR-040',
    level: 'E',
    field: 'slug',
    path: '$["@graph"][1].url',
    detail: '"x"',
  })
})

test.each([undefined, null, 7, 'null', '[]', '[[1]]', '{"@graph": 3}', [[]]])(
  'markup without a review is told so: %j',
  (input) => {
    expect(validateClaimReview(input).map(({ id }) => id)).toEqual(['CR-003'])
  },
)
