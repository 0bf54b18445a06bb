import {
  isObject,
  isText,
  partsOf,
  typesOf,
  type JsonObject,
  type Located,
} from '../../json/json.ts'
import { readsLike } from '../../json/plain-text.ts'
import { areHostsRelated, readAddress } from '../../json/web-address.ts'
import { isTypeOf } from '../../vocabulary/vocabulary.ts'
import type { Breach, Outcome } from '../finding.ts'
import type { RuleSet, Subject } from '../rule.ts'
import { addressOf } from './address.ts'
import { claimAuthorsOf } from './item.ts'

export const authorRules: RuleSet = {
  'CR-050': hasAnAuthor,
  'CR-051': namesTheAuthor,
  'CR-052': isWrittenBySomebody,
  'CR-053': isWrittenHere,
  'CR-054': checksSomebodyElse,
}

function hasAnAuthor({ root }: Subject): Outcome {
  return authorsOf(root).length > 0 ? [] : [{ path: '$.author' }]
}

function authorsOf(root: Located) {
  return partsOf(root, 'author')
}

function namesTheAuthor({ root }: Subject): Outcome {
  return onAuthors(root, ({ value, path }) => {
    if (!isObject(value)) return isText(value) ? [] : [{ path }]
    return isText(value['name']) || isText(value['url']) ? [] : [{ path }]
  })
}

function isWrittenBySomebody({ root }: Subject): Outcome {
  return onAuthors(root, ({ value, path }) => {
    const detail = typesOf(value).join(', ')
    return isSomebody(value) ? [] : [{ path, ...(detail && { detail }) }]
  })
}

/** Whether the value is an Organization, a Person, or a kind of one. */
export function isSomebody(value: unknown): boolean {
  return typesOf(value).some(
    (type) => isTypeOf(type, 'Organization') || isTypeOf(type, 'Person'),
  )
}

function isWrittenHere(subject: Subject): Outcome {
  const address = addressOf(subject)
  const homes = authorsOf(subject.root).flatMap(({ value, path }) => {
    const home = readAddress(isObject(value) ? value['url'] : null)
    return home ? [{ home, path }] : []
  })
  if (!address || homes.length === 0) return null
  return homes
    .filter(({ home }) => !areHostsRelated(home.hostname, address.hostname))
    .map(({ home, path }) => ({ path: `${path}.url`, detail: home.hostname }))
}

function checksSomebodyElse({ root }: Subject): Outcome {
  const claimAuthors = claimAuthorsOf(root).slice(0, mostCompared)
  const authors = authorsOf(root).slice(0, mostCompared)
  if (authors.length === 0 || claimAuthors.length === 0) return null
  return claimAuthors.flatMap((claimAuthor) =>
    authors.flatMap((author) => sameBreach(author, claimAuthor)),
  )
}

/** Each author is compared with each claimant. */
const mostCompared = 100

function sameBreach(author: Located, claimAuthor: Located): Breach[] {
  const { path } = claimAuthor
  if (!isObject(author.value) || !isObject(claimAuthor.value)) return []
  const home = new Set(identifiersOf(author.value))
  if (identifiersOf(claimAuthor.value).some((id) => home.has(id)))
    return [{ path }]
  const names = [author.value['name'], claimAuthor.value['name']]
  const [one, other] = names
  if (!isText(one) || !isText(other) || !readsLike(one, other)) return []
  return [{ path: `${path}.name`, level: 'W', detail: other }]
}

function identifiersOf(author: JsonObject) {
  return [author['@id'], author['url'], author['sameAs']]
    .flat()
    .filter(isText)
    .map((id) => id.replace(/\/$/, ''))
}

function onAuthors(root: Located, breaks: (author: Located) => Breach[]) {
  const authors = authorsOf(root)
  return authors.length === 0 ? null : authors.flatMap(breaks)
}
