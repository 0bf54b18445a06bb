import fc from 'fast-check'
import { expect, test } from 'vitest'

import { readForeignReview } from '../../import.ts'
import { checkRules } from '../check-rules.ts'
import { validateFeed } from '../feed/feed.ts'
import { validatePage } from '../page/validate-page.ts'
import { ruleIds } from '../rule-table.ts'
import { claimReviewRules } from '../registry.ts'
import { makePage, makeScale, validMarkup } from './rule-case.ts'

const judged = ruleIds.filter((id) => claimReviewRules[id])

const keys = Object.keys(validMarkup({ reviewBody: '', correction: '' }))

/** A ClaimReview in which anything may stand anywhere. */
const garbled = fc
  .dictionary(fc.constantFrom(...keys), fc.jsonValue())
  .map((changes) => ({ ...validMarkup(), ...changes, '@type': 'ClaimReview' }))

test('every rule says of any markup that it is met, broken or open', () => {
  fc.assert(
    fc.property(garbled, (markup) => {
      const known = { page: makePage(), scale: makeScale() }

      const { findings, met, notApplicable } = checkRules(markup, known)

      const broken = new Set(findings.map(({ id }) => id))
      const said = [...broken, ...met, ...notApplicable]
      expect(said.toSorted()).toEqual(judged.toSorted())
    }),
  )
})

test('any JSON can be validated and imported', () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), garbled), (value) => {
      expect(checkRules(value).findings).toBeInstanceOf(Array)
      expect(validateFeed(value)).toBeInstanceOf(Array)
      expect(readForeignReview(value).unmapped).toBeInstanceOf(Array)
    }),
  )
})

test('any text can be validated as a page', () => {
  const tag = fc.constantFrom('<p>', '</p>', '<script>', '<!--', '"', '&#x;')

  fc.assert(
    fc.property(fc.array(fc.oneof(tag, fc.string())), (pieces) => {
      expect(validatePage(pieces.join('')).findings).toBeInstanceOf(Array)
    }),
  )
})

test('nesting without end does not exhaust the stack', () => {
  const deepJson = `{"@graph":${'['.repeat(5000)}${']'.repeat(5000)}}`
  const deepPage = '<div>'.repeat(20_000)

  expect(checkRules(deepJson).findings).toMatchObject([{ id: 'CR-003' }])
  expect(validatePage(deepPage).findings).toMatchObject([{ id: 'CR-003' }])
})

test('a rule that is broken everywhere is told at most 50 times', () => {
  const markup = validMarkup({ keywords: Array.from({ length: 60 }, () => '') })

  const { findings } = checkRules(markup)

  expect(findings.filter(({ id }) => id === 'CR-005')).toHaveLength(50)
})
