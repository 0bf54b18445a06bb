import { isText } from '../../json/json.ts'
import type { RuleContext, RuleScale, RuleScaleLabel } from '../context.ts'
import type { Outcome } from '../finding.ts'
import { falseWords, named, outsideWords, trueWords } from '../known-words.ts'
import type { RuleSet, Subject } from '../rule.ts'
import { numbersOf, ratingsOf, type Rating } from './rating-numbers.ts'

export const scaleRules: RuleSet = {
  'CR-028': pointsTheRightWay,
  'CR-029': givesNoSentinel,
  'CR-030': isDocumented,
  'CR-031': givesOneNumberALabel,
  'CR-032': hasANewVersionWhenChanged,
}

function pointsTheRightWay({ root }: Subject, { scale }: RuleContext): Outcome {
  const ends = scale ? orderOf(scale) : null
  const values = ratingsOf(root).map((rating) =>
    scale ? agreesWithMap(rating, scale) : agreesWithWord(rating),
  )
  const judged = [ends, ...values].filter((outcome) => outcome !== null)
  return judged.length === 0 ? null : judged.flat()
}

function orderOf(scale: RuleScale): Outcome {
  const ordered = scale.labels.flatMap(({ value }) => value ?? [])
  const most = valueOf(scale, scale.mostTrue)
  const least = valueOf(scale, scale.mostFalse)
  if (most === null || least === null) return null
  const right = most === Math.max(...ordered) && least === Math.min(...ordered)
  return right && most > least ? [] : [{ path: 'scale' }]
}

function valueOf(scale: RuleScale, key: string | null) {
  return scale.labels.find((label) => label.key === key)?.value ?? null
}

function agreesWithMap(rating: Rating, scale: RuleScale): Outcome {
  const label = labelOf(rating, scale)
  const { value } = numbersOf(rating)
  if (!label || label.value === null || value === undefined) return null
  if (label.value === value) return []
  const detail = `${label.name}: ${label.value}`
  return [{ path: `${rating.path}.ratingValue`, detail }]
}

/** Without the scale, a word of either end must lie on its half. */
function agreesWithWord(rating: Rating): Outcome {
  const { value, best, worst = 1 } = numbersOf(rating)
  const word = verdictOf(rating)
  if (value === undefined || best === undefined || best <= worst) return null
  const isTrue = trueWords.has(word)
  if (!isTrue && !falseWords.has(word)) return null
  const fromMiddle = value - (best + worst) / 2
  const wrong = isTrue ? fromMiddle < 0 : fromMiddle > 0
  return wrong ? [{ path: `${rating.path}.ratingValue`, detail: word }] : []
}

function verdictOf({ value }: Rating) {
  const verdict = value['alternateName'] ?? value['name']
  return isText(verdict) ? named(verdict) : ''
}

function labelOf(rating: Rating, scale: RuleScale) {
  return scale.labels.find((label) => named(label.name) === verdictOf(rating))
}

function givesNoSentinel({ root }: Subject, { scale }: RuleContext): Outcome {
  const ratings = ratingsOf(root)
  if (ratings.length === 0) return null
  return ratings
    .filter((rating) => isSentinel(rating, scale))
    .map((rating) => ({
      path: `${rating.path}.ratingValue`,
      detail: JSON.stringify(rating.value['ratingValue']),
    }))
}

function isSentinel(rating: Rating, scale: RuleScale | undefined) {
  const { value, best, worst } = numbersOf(rating)
  const given = [value, best, worst].filter((number) => number !== undefined)
  if (given.some((number) => number < 0)) return true
  if (value === 0 && worst !== 0) return true
  const label = scale && labelOf(rating, scale)
  const isOutside = label
    ? label.value === null
    : outsideWords.has(verdictOf(rating))
  return isOutside && given.length > 0
}

function isDocumented(_: Subject, { scale }: RuleContext): Outcome {
  if (!scale) return null
  return scale.pageUrl ? [] : [{ path: 'scale' }]
}

function givesOneNumberALabel(_: Subject, { scale }: RuleContext): Outcome {
  if (!scale) return null
  const labels = labelsInUse(scale)
  const clashes = labels.filter((label, index) =>
    labels.slice(0, index).some((earlier) => clash(earlier, label)),
  )
  return clashes.map(({ name }) => ({ path: 'scale', detail: name }))
}

/** Those of the scale, and what was published under the same version. */
function labelsInUse({ version, labels, lastPublished }: RuleScale) {
  if (lastPublished?.version !== version) return labels
  const known = new Set(mapOf(labels).map(String))
  const others = lastPublished.labels.filter(
    (label) => !known.has(String(mapOf([label])[0])),
  )
  return [...labels, ...others]
}

function clash(one: RuleScaleLabel, other: RuleScaleLabel) {
  const sameName = named(one.name) === named(other.name)
  const sameValue = one.value !== null && one.value === other.value
  return sameName || sameValue
}

function hasANewVersionWhenChanged(
  _: Subject,
  { scale }: RuleContext,
): Outcome {
  if (!scale?.lastPublished) return null
  const { version, labels } = scale.lastPublished
  if (version !== scale.version) return []
  const same =
    JSON.stringify(mapOf(labels)) === JSON.stringify(mapOf(scale.labels))
  return same ? [] : [{ path: 'scale', detail: `${version}` }]
}

function mapOf(labels: RuleScaleLabel[]) {
  return labels.map(({ key, name, value }) => [key, name, value]).toSorted()
}
