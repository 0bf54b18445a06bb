import fc from 'fast-check'
import { expect, test } from 'vitest'

import { EMPTY_DRAFT } from '../draft/draft-fields.ts'
import {
  countOrigins,
  stopsSubmission,
  whyNotSubmit,
  type GateEvidence,
  type GateInput,
} from './gate.ts'
import { toFinding } from './rules/finding.ts'

const primary: GateEvidence = {
  number: 1,
  url: 'https://survey.example/1',
  stance: 'refutes',
  primacy: 'primary',
  originGroup: null,
}
const secondary: GateEvidence = {
  number: 2,
  url: 'https://paper.example/1',
  stance: 'context',
  primacy: 'secondary',
  originGroup: null,
}

const ready: GateInput = {
  draft: {
    ...EMPTY_DRAFT,
    shortClaim: 'The river is 900 km long',
    summary: 'It is not.',
    explanation: 'The survey says so [1].',
    slug: 'the-river',
  },
  evidence: [primary, secondary],
  contacts: [],
  questions: [],
  isRated: true,
  findings: [],
  evidenceGate: 'stops',
}

function written(changes: Partial<GateInput['draft']>): Partial<GateInput> {
  return { draft: { ...ready.draft, ...changes } }
}

test('a complete draft may go to review', () => {
  expect(whyNotSubmit(ready)).toEqual([])
})

test.each<[string, Partial<GateInput>, string]>([
  ['not-rated', { isRated: false }, 'verdict'],
  ['no-short-claim', written({ shortClaim: ' ' }), 'shortClaim'],
  ['no-summary', written({ summary: '' }), 'summary'],
  ['no-explanation', written({ explanation: '\n' }), 'explanation'],
  ['no-slug', written({ slug: '' }), 'slug'],
  ['slug-not-plain', written({ slug: 'The River' }), 'slug'],
  ['cites-no-evidence', written({ explanation: 'See [7].' }), 'explanation'],
  [
    'no-primary-source',
    { evidence: [secondary, { ...primary, primacy: 'secondary' }] },
    'onePrimaryReason',
  ],
  ['one-origin', { evidence: [primary] }, 'oneOriginReason'],
  [
    'other-side-not-sought',
    { evidence: [{ ...primary, stance: 'supports' }, secondary] },
    'otherSideReason',
  ],
  [
    'breaks-rule',
    { findings: [toFinding('CR-010', { path: '$' })] },
    'shortClaim',
  ],
])('%s stops a submission and names its field', (id, changes, field) => {
  const findings = whyNotSubmit({ ...ready, ...changes })

  expect(findings).toMatchObject([{ id, weight: 'stops', field }])
  expect(stopsSubmission(findings)).toBe(true)
})

test('a written reason stands in for each kind of missing evidence', () => {
  const thin: GateInput = {
    ...ready,
    evidence: [],
    draft: {
      ...ready.draft,
      explanation: 'Nobody else knows.',
      oneOriginReason: 'Only the council measured.',
      onePrimaryReason: 'The files burnt in 1990.',
      otherSideReason: 'The claimant died.',
    },
  }

  expect(whyNotSubmit(thin)).toEqual([])
})

test.each<[string, Partial<GateInput>]>([
  ['a contact to the claimant', { contacts: [{ party: 'claimant' }] }],
  [
    'an answered question marked other side',
    { questions: [{ isOtherSide: true, isAnswered: true }] },
  ],
])('the other side is sought by %s', (_, changes) => {
  const evidence = [{ ...primary, stance: 'supports' as const }, secondary]

  expect(whyNotSubmit({ ...ready, evidence, ...changes })).toEqual([])
})

test.each<[string, Partial<GateInput>]>([
  ['a contact to an expert', { contacts: [{ party: 'expert' }] }],
  [
    'an open question',
    { questions: [{ isOtherSide: true, isAnswered: false }] },
  ],
])('the other side is not sought by %s', (_, changes) => {
  const evidence = [{ ...primary, stance: 'supports' as const }, secondary]

  expect(whyNotSubmit({ ...ready, evidence, ...changes })).toMatchObject([
    { id: 'other-side-not-sought' },
  ])
})

test('thin evidence only warns where the desk says so', () => {
  const findings = whyNotSubmit({
    ...ready,
    evidence: [primary],
    evidenceGate: 'warns',
  })

  expect(findings).toMatchObject([{ id: 'one-origin', weight: 'warns' }])
  expect(stopsSubmission(findings)).toBe(false)
})

test('warnings of the validator do not stop a submission', () => {
  const findings = [toFinding('CR-011', { path: '$.claimReviewed' })]

  expect(whyNotSubmit({ ...ready, findings })).toEqual([])
})

test('links and escaped brackets are not citations', () => {
  const explanation = String.raw`[9](https://a.example) \[8] [1]`

  expect(whyNotSubmit({ ...ready, ...written({ explanation }) })).toEqual([])
})

test('copies of one story count once', () => {
  const copies = [1, 2, 3].map((number) => ({
    ...secondary,
    number,
    url: `https://paper${number}.example/`,
    originGroup: number === 1 ? 'Wire ' : 'wire',
  }))

  expect(countOrigins(copies)).toBe(1)
})

test('more evidence never makes fewer origins', () => {
  const source = fc.record({
    number: fc.nat(50),
    url: fc.option(fc.webUrl()),
    stance: fc.constantFrom('supports', 'refutes', 'context'),
    primacy: fc.constantFrom('primary', 'secondary'),
    originGroup: fc.option(fc.constantFrom('wire', 'press', ' ')),
  })

  fc.assert(
    fc.property(fc.array(source), source, (sources, one) => {
      const before = countOrigins(sources)

      expect(countOrigins([...sources, one])).toBeGreaterThanOrEqual(before)
    }),
  )
})
