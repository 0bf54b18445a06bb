import { isBefore, isIsoDate } from '../../json/iso-date.ts'
import { isObject, type Located } from '../../json/json.ts'
import type { RuleContext } from '../context.ts'
import type { Breach, Outcome } from '../finding.ts'
import type { RuleSet, Subject } from '../rule.ts'
import { itemsOf, onItems } from './item.ts'

export const claimDateRules: RuleSet = {
  'CR-080': onItems(isDated),
  'CR-081': isIso,
  'CR-082': liesInThePast,
  'CR-083': isNotTheReviewsDate,
}

function isDated({ value, path }: Located): Breach[] {
  const isGiven = isObject(value) && value['datePublished'] !== undefined
  return isGiven ? [] : [{ path: `${path}.datePublished` }]
}

function isIso({ root }: Subject): Outcome {
  return onDates(root, (date) => !isIsoDate(date))
}

function liesInThePast(
  { root, review }: Subject,
  { today }: RuleContext,
): Outcome {
  const reviewed = review['datePublished']
  const later = isIsoDate(reviewed)
    ? datesOf(root).filter(
        ({ date }) => isIsoDate(date) && isBefore(reviewed, date),
      )
    : []
  const future = datesOf(root).filter(
    ({ date }) =>
      today && isIsoDate(date) && isBefore(today, date.slice(0, 10)),
  )
  if (future.length > 0) return future.map(({ path }) => ({ path }))
  if (later.length > 0) return later.map(({ path }) => ({ path, level: 'W' }))
  const judged = today && datesOf(root).some(({ date }) => isIsoDate(date))
  return judged ? [] : null
}

function isNotTheReviewsDate(
  { root, review }: Subject,
  { record }: RuleContext,
): Outcome {
  const reviewed = review['datePublished']
  const claimedOn = record?.claimedOn
  if (!claimedOn || !isIsoDate(reviewed)) return null
  if (isSameDay(claimedOn, reviewed)) return []
  return onDates(root, (date) => isIsoDate(date) && isSameDay(date, reviewed))
}

function isSameDay(one: string, other: string) {
  return one.slice(0, 10) === other.slice(0, 10)
}

function onDates(root: Located, isWrong: (date: unknown) => boolean): Outcome {
  const dates = datesOf(root)
  if (dates.length === 0) return null
  return dates
    .filter(({ date }) => isWrong(date))
    .map(({ date, path }) => ({ path, detail: JSON.stringify(date) }))
}

function datesOf(root: Located) {
  return itemsOf(root).flatMap(({ value, path }) => {
    const date = isObject(value) ? value['datePublished'] : undefined
    return date === undefined ? [] : [{ date, path: `${path}.datePublished` }]
  })
}
