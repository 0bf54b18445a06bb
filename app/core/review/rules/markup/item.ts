import {
  isObject,
  isText,
  partsOf,
  typesOf,
  type Located,
} from '../../json/json.ts'
import type { Breach, Outcome } from '../finding.ts'
import type { RuleSet, Subject } from '../rule.ts'

export const itemRules: RuleSet = {
  'CR-060': saysWhatIsReviewed,
  'CR-061': onItems(isNotLegacy),
  'CR-062': reviewsNothingElse,
  'CR-063': onItems(saysWhereItAppears),
  'CR-064': onItems(givesOneKindOfAppearance),
  'CR-084': onItems(tellsThatNameIsPlace),
}

/** What a review reviews: its claims, each located. */
export function itemsOf(root: Located): Located[] {
  return partsOf(root, 'itemReviewed')
}

/** Those who made the claims that a review reviews. */
export function claimAuthorsOf(root: Located): Located[] {
  return itemsOf(root).flatMap((item) => partsOf(item, 'author'))
}

/** A check of every item reviewed; not applicable where there is none. */
export function onItems(breaks: (item: Located) => Breach[]) {
  return ({ root }: Subject): Outcome => {
    const items = itemsOf(root).filter(({ value }) => isObject(value))
    return items.length === 0 ? null : items.flatMap(breaks)
  }
}

function saysWhatIsReviewed({ root }: Subject): Outcome {
  return itemsOf(root).length > 0 ? [] : [{ path: '$.itemReviewed' }]
}

function isNotLegacy({ value, path }: Located): Breach[] {
  const types = typesOf(value)
  const isLegacy = types.includes('CreativeWork') && !types.includes('Claim')
  return isLegacy ? [{ path, detail: 'CreativeWork' }] : []
}

function reviewsNothingElse({ root }: Subject): Outcome {
  const items = itemsOf(root)
  if (items.length === 0) return null
  return items.flatMap(({ value, path }) => {
    const types = typesOf(value)
    if (types.includes('Claim') || types.includes('CreativeWork')) return []
    return [{ path, ...(types[0] && { detail: types.join(', ') }) }]
  })
}

function saysWhereItAppears(item: Located): Breach[] {
  const [all, first] = appearancesOf(item)
  const nowhere = all.length === 0 && first.length === 0
  return nowhere ? [{ path: `${item.path}.appearance` }] : []
}

function givesOneKindOfAppearance(item: Located): Breach[] {
  const [all, first] = appearancesOf(item)
  const both = all.length > 0 && first.length > 0
  return both ? [{ path: `${item.path}.firstAppearance` }] : []
}

function appearancesOf(item: Located) {
  return [
    partsOf(item, 'appearance'),
    partsOf(item, 'firstAppearance'),
  ] as const
}

function tellsThatNameIsPlace({ value, path }: Located): Breach[] {
  if (!isObject(value) || !isText(value['name'])) return []
  return [{ path: `${path}.name`, detail: value['name'] }]
}
