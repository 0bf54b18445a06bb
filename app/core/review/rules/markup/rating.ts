import { isObject, isText, partsOf, typesOf } from '../../json/json.ts'
import { lengthOf } from '../../json/plain-text.ts'
import { isTypeOf } from '../../vocabulary/vocabulary.ts'
import type { RuleContext } from '../context.ts'
import type { Breach, Outcome } from '../finding.ts'
import {
  falseWords,
  middleWords,
  outsideWords,
  trueWords,
} from '../known-words.ts'
import type { RuleSet, Subject } from '../rule.ts'
import { onNumbers, ratingsOf, type Rating } from './rating-numbers.ts'

export const ratingRules: RuleSet = {
  'CR-020': hasARating,
  'CR-021': namesTheVerdict,
  'CR-022': carriesTheMeaningFirst,
  'CR-023': givesThreeNumbers,
  'CR-024': onNumbers(['worst'], 'worstRating', ({ worst }) => worst < 1),
  'CR-025': onNumbers(
    ['worst', 'best'],
    'bestRating',
    ({ worst, best }) => best <= worst,
  ),
  'CR-026': onNumbers(
    ['value', 'worst', 'best'],
    'ratingValue',
    ({ value, worst, best }) => value < worst || value > best,
  ),
  'CR-027': onNumbers(
    ['value'],
    'ratingValue',
    ({ value }) => !Number.isInteger(value),
  ),
}

function hasARating({ root }: Subject): Outcome {
  const ratings = partsOf(root, 'reviewRating')
  if (ratings.length === 0) return [{ path: '$.reviewRating' }]
  return ratings
    .filter(({ value }) => !isRating(value))
    .map(({ path }) => ({ path }))
}

function isRating(value: unknown) {
  return typesOf(value).some((type) => isTypeOf(type, 'Rating'))
}

function namesTheVerdict(subject: Subject): Outcome {
  return onRatings(subject, ({ value, path }) => {
    if (isText(value['alternateName'])) return []
    if (!isText(value['name'])) return [{ path: `${path}.alternateName` }]
    return [{ path: `${path}.name`, level: 'W', detail: value['name'] }]
  })
}

function carriesTheMeaningFirst(
  subject: Subject,
  { scale }: RuleContext,
): Outcome {
  const labels = scale?.labels.map((label) => label.name) ?? usualLabels()
  return onRatings(subject, ({ value, path }) => {
    const verdict = value['alternateName']
    if (!isText(verdict)) return []
    const length = lengthOf(verdict.trim())
    const long = length > 40 || (length > 25 && !startsWithOne(verdict, labels))
    return long ? [{ path: `${path}.alternateName`, detail: `${length}` }] : []
  })
}

function usualLabels() {
  return [...trueWords, ...falseWords, ...middleWords, ...outsideWords]
}

function startsWithOne(verdict: string, labels: string[]) {
  const start = verdict.trim().slice(0, 25).toLowerCase()
  return labels.some((label) => start.startsWith(label.toLowerCase()))
}

function givesThreeNumbers(subject: Subject): Outcome {
  return onRatings(subject, ({ value, path }) => {
    const keys = ['ratingValue', 'bestRating', 'worstRating']
    if (keys.every((key) => value[key] === undefined)) return []
    return keys.flatMap((key) => numberBreach(value[key], `${path}.${key}`))
  })
}

function numberBreach(value: unknown, path: string): Breach[] {
  if (typeof value === 'number' && Number.isFinite(value)) return []
  const detail = value === undefined ? {} : { detail: JSON.stringify(value) }
  const numeric = typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)
  return [{ path, ...detail, ...(numeric && { level: 'W' as const }) }]
}

function onRatings(
  { root }: Subject,
  breaks: (rating: Rating) => Breach[],
): Outcome {
  const ratings = ratingsOf(root).filter(({ value }) => isObject(value))
  return ratings.length === 0 ? null : ratings.flatMap(breaks)
}
