import { isObject, isText, walk, type Located } from '../../json/json.ts'
import { canBeReadIn, comparable, readsLike } from '../../json/plain-text.ts'
import type { PageFacts, RuleContext } from '../context.ts'
import type { Breach, Outcome } from '../finding.ts'
import { claimAuthorsOf } from '../markup/item.ts'
import { ratingsOf } from '../markup/rating-numbers.ts'
import type { RuleSet, Subject } from '../rule.ts'

export const visibleRules: RuleSet = {
  'CR-102': showsTheReview,
  'CR-103': showsTheSameVerdict,
  'CR-111': saysWhoClaimedIt,
  'CR-112': showsAllItSays,
}

function showsTheReview(
  { review, root }: Subject,
  { page }: RuleContext,
): Outcome {
  if (!page) return null
  const claim = page.visibleClaim || isReadable(page, review['claimReviewed'])
  const verdict = page.visibleVerdict || isReadable(page, verdictOf(root))
  return [
    ...(claim ? [] : [{ path: part('claim') }]),
    ...(verdict ? [] : [{ path: part('verdict') }]),
    ...(page.visibleSummary ? [] : [{ path: part('summary') }]),
  ]
}

function part(name: string) {
  return `[data-review="${name}"]`
}

function isReadable(page: PageFacts, text: unknown) {
  return isText(text) && canBeReadIn(page.bodyText, text)
}

function verdictOf(root: Located) {
  const [rating] = ratingsOf(root)
  return rating?.value['alternateName'] ?? rating?.value['name']
}

function showsTheSameVerdict(
  { root }: Subject,
  { page }: RuleContext,
): Outcome {
  const verdict = verdictOf(root)
  if (!page || !isText(verdict)) return null
  if (page.visibleVerdict === null) return isReadable(page, verdict) ? [] : null
  if (readsLike(page.visibleVerdict, verdict)) return []
  return [{ path: part('verdict'), detail: page.visibleVerdict }]
}

function saysWhoClaimedIt({ root }: Subject, { page }: RuleContext): Outcome {
  const names = claimAuthorsOf(root).flatMap(({ value, path }) => {
    const name = isObject(value) ? value['name'] : value
    return isText(name) ? [{ name, path }] : []
  })
  if (!page || names.length === 0) return null
  const body = comparable(page.bodyText)
  return names
    .slice(0, mostTexts)
    .filter(({ name }) => !body.includes(comparable(name)))
    .map(({ name, path }) => ({ path, detail: name }))
}

function showsAllItSays({ root }: Subject, { page }: RuleContext): Outcome {
  if (!page) return null
  const body = comparable(page.bodyText)
  return [...walk(root)]
    .filter(isForReaders)
    .slice(0, mostTexts)
    .filter(({ value }) => !body.includes(comparable(String(value))))
    .map(({ value, path }): Breach => ({ path, detail: String(value) }))
}

/** Enough for any honest review; the rest of a hostile one is not read. */
const mostTexts = 300

function isForReaders({ value, path }: Located) {
  const key = /\.(\w+)(?:\[\d+\])*$/.exec(path)?.[1] ?? ''
  return readTexts.has(key) && isText(value)
}

/** Properties whose text a reader is meant to read. */
const readTexts = new Set([
  'alternateName',
  'claimReviewed',
  'description',
  'headline',
  'jobTitle',
  'name',
  'ratingExplanation',
  'reviewBody',
  'text',
])
