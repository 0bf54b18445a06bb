import { isBefore, isIsoDate } from '../../json/iso-date.ts'
import { isText } from '../../json/json.ts'
import type { RuleContext } from '../context.ts'
import type { Outcome } from '../finding.ts'
import { named } from '../known-words.ts'
import type { RuleSet, Subject } from '../rule.ts'
import { ratingsOf } from './rating-numbers.ts'

export const dateRules: RuleSet = {
  'CR-090': isDated,
  'CR-091': isIso,
  'CR-092': isModifiedAfterwards,
  'CR-093': saysWhenItChanged,
  'CR-094': namesItsLanguage,
  'CR-095': usesTheLabelOfItsLanguage,
  'CR-099': hasNotExpired,
}

function isDated({ review }: Subject): Outcome {
  const isGiven = review['datePublished'] !== undefined
  return isGiven ? [] : [{ path: '$.datePublished' }]
}

function isIso({ review }: Subject): Outcome {
  const given = ['datePublished', 'dateModified', 'expires'].filter(
    (key) => review[key] !== undefined,
  )
  if (given.length === 0) return null
  return given
    .filter((key) => !isIsoDate(review[key]))
    .map((key) => ({ path: `$.${key}`, detail: JSON.stringify(review[key]) }))
}

function isModifiedAfterwards({ review }: Subject): Outcome {
  const { datePublished, dateModified } = review
  if (!isIsoDate(datePublished) || !isIsoDate(dateModified)) return null
  return isBefore(dateModified, datePublished)
    ? [{ path: '$.dateModified' }]
    : []
}

function saysWhenItChanged(
  { review }: Subject,
  { record }: RuleContext,
): Outcome {
  if (record?.previous === undefined) return null
  if (record.previous === null || review['dateModified'] !== undefined)
    return []
  return [{ path: '$.dateModified' }]
}

function namesItsLanguage({ review }: Subject): Outcome {
  const language = review['inLanguage']
  if (isText(language) && isLanguageTag(language)) return []
  const detail =
    language === undefined ? {} : { detail: JSON.stringify(language) }
  return [{ path: '$.inLanguage', ...detail }]
}

function isLanguageTag(tag: string) {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

function usesTheLabelOfItsLanguage(
  { root, review }: Subject,
  { scale }: RuleContext,
): Outcome {
  const language = review['inLanguage']
  const verdicts = ratingsOf(root).flatMap(({ value, path }) => {
    const verdict = value['alternateName']
    return isText(verdict) ? [{ verdict, path: `${path}.alternateName` }] : []
  })
  if (!scale || !isText(language) || verdicts.length === 0) return null

  const names = new Set(scale.labels.map((label) => named(label.name)))
  const isSameLanguage = primary(language) === primary(scale.language)
  return verdicts
    .filter(({ verdict }) => names.has(named(verdict)) !== isSameLanguage)
    .map(({ verdict, path }) => ({ path, detail: verdict }))
}

function primary(language: string) {
  return language.toLowerCase().split('-')[0]
}

function hasNotExpired({ review }: Subject, { today }: RuleContext): Outcome {
  const { expires } = review
  if (expires === undefined) return []
  if (!today || !isIsoDate(expires)) return null
  return isBefore(expires, today)
    ? [{ path: '$.expires', detail: expires }]
    : []
}
