import {
  isObject,
  typesOf,
  walk,
  type JsonObject,
  type Located,
} from '../json/json.ts'
import type { Finding } from './finding.ts'
import { toFinding } from './finding.ts'
import type { Subject } from './rule.ts'

export type Subjects =
  { ok: true; subjects: Subject[] } | { ok: false; finding: Finding }

/** The reviews of `type` in markup given as text or as parsed JSON. */
export function readSubjects(input: unknown, type = 'ClaimReview'): Subjects {
  const parsed =
    typeof input === 'string' ? parseMarkup(input) : { json: input }
  if ('fault' in parsed) {
    const breach = { path: '$', detail: parsed.fault }
    return { ok: false, finding: toFinding('CR-001', breach) }
  }
  const raw = typeof input === 'string' ? input : null
  const found = roots(parsed.json).flatMap((root) => inRoot(root, type))
  const subjects = found.map((each) => ({ ...each, raw, urlCounts: new Map() }))
  return { ok: true, subjects: asSiblings(subjects) }
}

/** The same reviews, each knowing how often an address is given. */
export function asSiblings(subjects: Subject[]): Subject[] {
  const urlCounts = new Map<unknown, number>()
  for (const { review } of subjects) {
    const url = review['url']
    urlCounts.set(url, (urlCounts.get(url) ?? 0) + 1)
  }
  return subjects.map((subject) => ({ ...subject, urlCounts }))
}

/** Markup as JSON, or what is wrong with it. */
export function parseMarkup(
  text: string,
): { json: unknown } | { fault: string } {
  try {
    return { json: JSON.parse(text) }
  } catch (error) {
    if (error instanceof SyntaxError) return { fault: error.message }
    throw error
  }
}

function roots(json: unknown): Located[] {
  if (!Array.isArray(json)) return [{ value: json, path: '$' }]
  return json.map((value, index) => ({ value, path: `$[${index}]` }))
}

function inRoot({ value, path }: Located, type: string) {
  if (!isObject(value)) return []
  if (typesOf(value).includes(type)) {
    return [subjectOf(value, path, 'root', value['@context'])]
  }
  const graph = { value: value['@graph'], path: `${path}["@graph"]` }
  return [...walk(graph)].flatMap((item) => {
    if (!isObject(item.value) || !typesOf(item.value).includes(type)) return []
    const context = item.value['@context'] ?? value['@context']
    return [subjectOf(item.value, item.path, 'graph', context)]
  })
}

function subjectOf(
  review: JsonObject,
  path: string,
  place: Subject['place'],
  context: unknown,
) {
  return { review, root: { value: review, path: '$' }, context, place, path }
}
