import { isObject, typesOf, walk, type Located } from '../../json/json.ts'
import { hasProperty, isKnownType } from '../../vocabulary/vocabulary.ts'
import type { Outcome } from '../finding.ts'
import type { RuleSet, Subject } from '../rule.ts'

export const structureRules: RuleSet = {
  'CR-001': isSafeInScript,
  'CR-002': isInSchemaOrg,
  'CR-003': standsAtTheRoot,
  'CR-004': usesHttpsContext,
  'CR-005': leavesEmptyValuesOut,
  'CR-006': usesKnownProperties,
}

function isSafeInScript({ raw }: Subject): Outcome {
  if (raw === null) return null
  return /<\/script/i.test(raw) ? [{ path: '$', detail: '</script' }] : []
}

function isInSchemaOrg({ context }: Subject): Outcome {
  const known = typeof context === 'string' && schemaOrg.test(context)
  if (known) return []
  return [{ path: '$["@context"]', detail: JSON.stringify(context) ?? 'none' }]
}

const schemaOrg = /^https?:\/\/schema\.org\/?$/

function standsAtTheRoot({ place }: Subject): Outcome {
  return place === 'root' ? [] : [{ path: '$', level: 'W', detail: '@graph' }]
}

function usesHttpsContext({ context }: Subject): Outcome {
  if (typeof context !== 'string' || !schemaOrg.test(context)) return null
  return context.startsWith('https:') ? [] : [{ path: '$["@context"]' }]
}

function leavesEmptyValuesOut({ root }: Subject): Outcome {
  return [...walk(root)].filter(isEmpty).map(({ path }) => ({ path }))
}

function isEmpty({ value }: Located) {
  if (value === null || value === undefined || value === 'undefined')
    return true
  if (typeof value === 'string') return value.trim() === ''
  if (typeof value === 'object') return Object.keys(value).length === 0
  return false
}

function usesKnownProperties({ root }: Subject): Outcome {
  return [...walk(root)].flatMap(unknownProperties)
}

function unknownProperties({ value, path }: Located) {
  const types = typesOf(value)
  if (!isObject(value) || types.length === 0) return []
  if (!types.every(isKnownType)) return []
  return Object.keys(value)
    .filter((key) => !key.startsWith('@'))
    .filter((key) => !types.some((type) => hasProperty(type, key)))
    .map((key) => ({ path: `${path}.${key}`, detail: types.join(', ') }))
}
