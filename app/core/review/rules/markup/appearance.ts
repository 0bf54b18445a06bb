import {
  isObject,
  isText,
  partsOf,
  typesOf,
  type Located,
} from '../../json/json.ts'
import {
  apexHost,
  isHostWithin,
  isShortener,
  readAddress,
} from '../../json/web-address.ts'
import { isTypeOf } from '../../vocabulary/vocabulary.ts'
import type { RuleContext } from '../context.ts'
import type { Outcome } from '../finding.ts'
import type { RuleSet, Subject } from '../rule.ts'
import { addressOf } from './address.ts'
import { itemsOf } from './item.ts'

export const appearanceRules: RuleSet = {
  'CR-065': isAWorkOrAnAddress,
  'CR-066': appearsElsewhere,
  'CR-067': givesFullAddresses,
  'CR-068': recordsAnArchiveCopy,
}

/** The works in which the claim appears, also the first of them. */
export function appearancesOf(root: Located): Located[] {
  return itemsOf(root).flatMap((item) => [
    ...partsOf(item, 'appearance'),
    ...partsOf(item, 'firstAppearance'),
  ])
}

/** The address of an appearance, bare or in its `url`. */
export function appearanceAddress({ value }: Located): URL | null {
  return readAddress(isObject(value) ? value['url'] : value)
}

function isAWorkOrAnAddress({ root }: Subject): Outcome {
  return onAppearances(root, ({ value }) =>
    isObject(value) ? isWork(value) : readAddress(value) !== null,
  )
}

function isWork(value: Record<string, unknown>) {
  const isTyped = typesOf(value).some((type) => isTypeOf(type, 'CreativeWork'))
  const isNamed = isText(value['headline']) || isText(value['name'])
  const hasUrl = value['url'] !== undefined
  return isTyped && (hasUrl ? readAddress(value['url']) !== null : isNamed)
}

function appearsElsewhere(
  subject: Subject,
  { reviewerHosts }: RuleContext,
): Outcome {
  const address = addressOf(subject)
  const own = [
    ...(reviewerHosts ?? []),
    ...(address ? [apexHost(address)] : []),
  ]
  if (own.length === 0) return null
  return onAddresses(
    subject.root,
    (found) => !own.some((host) => isHostWithin(apexHost(found), host)),
  )
}

function givesFullAddresses({ root }: Subject): Outcome {
  return onAddresses(root, (address) => !isShortener(address))
}

function recordsAnArchiveCopy({ root }: Subject): Outcome {
  return onAppearances(
    root,
    ({ value }) => isObject(value) && value['archivedAt'] !== undefined,
  )
}

function onAppearances(
  root: Located,
  isRight: (appearance: Located) => boolean,
): Outcome {
  const appearances = appearancesOf(root)
  if (appearances.length === 0) return null
  return appearances
    .filter((appearance) => !isRight(appearance))
    .map(({ path }) => ({ path }))
}

function onAddresses(
  root: Located,
  isRight: (address: URL) => boolean,
): Outcome {
  const known = appearancesOf(root).flatMap((appearance) => {
    const address = appearanceAddress(appearance)
    return address ? [{ address, path: appearance.path }] : []
  })
  if (known.length === 0) return null
  return known
    .filter(({ address }) => !isRight(address))
    .map(({ address, path }) => ({ path, detail: address.href }))
}
