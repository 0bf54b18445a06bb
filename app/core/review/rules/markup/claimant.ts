import {
  isObject,
  isText,
  partsOf,
  typesOf,
  type Located,
} from '../../json/json.ts'
import { readAddress } from '../../json/web-address.ts'
import { isTypeOf } from '../../vocabulary/vocabulary.ts'
import type { RuleContext } from '../context.ts'
import type { Breach, Outcome } from '../finding.ts'
import { named, placeholderNames } from '../known-words.ts'
import type { RuleSet, Subject } from '../rule.ts'
import { claimAuthorsOf } from './item.ts'

export const claimantRules: RuleSet = {
  'CR-070': onClaimants(hasAName),
  'CR-071': onClaimants(isIdentified),
  'CR-072': onClaimants(isSomebodyInParticular),
  'CR-073': isOfTheKnownKind,
}

function onClaimants(breaks: (claimant: Located) => Breach[]) {
  return ({ root }: Subject): Outcome => {
    const claimants = claimAuthorsOf(root)
    return claimants.length === 0 ? null : claimants.flatMap(breaks)
  }
}

function hasAName({ value, path }: Located): Breach[] {
  if (!isObject(value)) return [{ path }]
  return isText(value['name']) ? [] : [{ path: `${path}.name` }]
}

function isIdentified(claimant: Located): Breach[] {
  const sameAs = partsOf(claimant, 'sameAs')
  if (sameAs.length === 0) return [{ path: `${claimant.path}.sameAs` }]
  return sameAs
    .filter(({ value }) => !readAddress(value))
    .map(({ value, path }) => ({ path, detail: JSON.stringify(value) }))
}

function isSomebodyInParticular({ value, path }: Located): Breach[] {
  const name = isObject(value) ? value['name'] : value
  if (!isText(name) || !placeholderNames.has(named(name))) return []
  return [{ path: isObject(value) ? `${path}.name` : path, detail: name }]
}

function isOfTheKnownKind({ root }: Subject, { record }: RuleContext): Outcome {
  const kinds = record?.entityKinds ?? {}
  const judged = claimAuthorsOf(root).flatMap(({ value, path }) => {
    const name = isObject(value) ? value['name'] : null
    const kind = isText(name) ? kinds[name] : undefined
    return kind ? [{ kind, path, types: typesOf(value) }] : []
  })
  if (judged.length === 0) return null
  return judged
    .filter(({ kind, types }) => !types.some((type) => isOfKind(type, kind)))
    .map(({ path, types }) => ({ path, detail: types.join(', ') }))
}

function isOfKind(type: string, kind: 'person' | 'organisation') {
  return isTypeOf(type, kind === 'person' ? 'Person' : 'Organization')
}
