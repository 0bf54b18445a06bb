import { buildClaimReview } from '../../claim-review/build.ts'
import { isObject, type JsonObject } from '../../json/json.ts'
import { makeContent } from '../../make-content.ts'
import type { PageFacts, RuleContext, RuleScale } from '../context.ts'
import type { Level, RuleId } from '../rule-table.ts'

/** One example of a rule: what is given, and what the rule says of it. */
export type RuleCase = {
  id: RuleId
  markup: unknown
  known: RuleContext
  outcome: Level | 'met' | 'not applicable'
}

/** Values to set in valid markup, by dotted path; undefined removes one. */
export type Changes = Record<string, unknown>

export const origin = 'https://desk.example'

/** An example that breaks the rule `id`, at the level it has there. */
export function breaks(id: RuleId, level: Level, given: Given = {}): RuleCase {
  return { id, outcome: level, ...read(given) }
}

/** An example that meets the rule `id`. */
export function meets(id: RuleId, given: Given = {}): RuleCase {
  return { id, outcome: 'met', ...read(given) }
}

/** An example in which the rule `id` cannot be judged. */
export function leavesOpen(id: RuleId, given: Given = {}): RuleCase {
  return { id, outcome: 'not applicable', ...read(given) }
}

type Given = { set?: Changes; raw?: unknown; known?: RuleContext }

function read({ set = {}, raw, known = {} }: Given) {
  return { markup: raw ?? validMarkup(set), known }
}

/** Valid markup with some values changed. */
export function validMarkup(changes: Changes = {}): JsonObject {
  const markup = structuredClone<JsonObject>(
    buildClaimReview(makeContent(), { origin }),
  )
  for (const [path, value] of Object.entries(changes)) {
    put(markup, path.split('.'), value)
  }
  return markup
}

function put(owner: JsonObject, [key, ...rest]: string[], value: unknown) {
  if (key === undefined) throw new Error('expected a path')
  if (rest.length === 0) {
    if (value === undefined) delete owner[key]
    else owner[key] = value
    return
  }
  const inner = owner[key]
  if (isObject(inner)) return put(inner, rest, value)
  if (Array.isArray(inner)) {
    const [index = '0', ...further] = rest
    return put(inner[Number(index)], further, value)
  }
}

/** The scale of the valid markup. */
export function makeScale(changes: Partial<RuleScale> = {}): RuleScale {
  return {
    version: 1,
    language: 'en',
    mostTrue: 'true',
    mostFalse: 'false',
    pageUrl: `${origin}/scale`,
    labels: [
      { key: 'false', name: 'False', value: 1 },
      { key: 'mostly-false', name: 'Mostly false', value: 2 },
      { key: 'half', name: 'Half true', value: 3 },
      { key: 'mostly-true', name: 'Mostly true', value: 4 },
      { key: 'true', name: 'True', value: 5 },
      { key: 'satire', name: 'Satire', value: null },
    ],
    ...changes,
  }
}

/** What a right page of the valid markup shows. */
export function makePage(changes: Partial<PageFacts> = {}): PageFacts {
  const url = `${origin}/reviews/the-example-river-is-900-km-long`
  const link = { text: '', primacy: null, isInText: true }
  return {
    url,
    canonical: url,
    alternates: [],
    status: 200,
    robotsHeader: null,
    robotsMeta: null,
    asksForPassword: false,
    claimReviewCount: 1,
    ids: ['review', 'claim'],
    links: [
      { ...link, href: `${origin}/corrections`, text: 'Corrections' },
      { ...link, href: 'https://survey.example/river', primacy: 'primary' },
    ],
    visibleClaim: 'The Example river is 900 km long',
    visibleVerdict: 'Mostly false',
    visibleSummary: 'Two surveys give the river a length of about 610 km.',
    bodyText:
      'The Example river is 900 km long. Mostly false. Surveys give about 610 km. Two surveys give the river a length of about 610 km. Ada Example, river warden, in All about our river, Example Paper. By Example Desk. Corrections.',
    ...changes,
  }
}
