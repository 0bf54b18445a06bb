import { isObject, isText, partsOf, type Located } from '../../json/json.ts'
import { readsLike } from '../../json/plain-text.ts'
import type { RuleContext } from '../context.ts'
import type { Breach, Outcome } from '../finding.ts'
import type { RuleSet, Subject } from '../rule.ts'
import { ratingsOf } from './rating-numbers.ts'

export const correctionRules: RuleSet = {
  'CR-096': ownsUpToAChange,
  'CR-097': saysWhatWasCorrected,
  'CR-098': isGoneWhenWithdrawn,
}

function ownsUpToAChange(
  { root, review }: Subject,
  { record }: RuleContext,
): Outcome {
  if (record?.previous === undefined) return null
  if (record.previous === null) return []
  const { claimReviewed, verdict } = record.previous
  const [rating] = ratingsOf(root)
  const isSame =
    reads(review['claimReviewed'], claimReviewed) &&
    reads(rating?.value['alternateName'], verdict)
  const isTold = partsOf(root, 'correction').length > 0
  return isSame || isTold ? [] : [{ path: '$.correction' }]
}

function reads(value: unknown, text: string) {
  return isText(value) && readsLike(value, text)
}

/** Text and URL are allowed by schema.org; a comment must be complete. */
function saysWhatWasCorrected({ root }: Subject): Outcome {
  const corrections = partsOf(root, 'correction')
  return corrections.length === 0 ? null : corrections.flatMap(whatIsMissing)
}

function whatIsMissing({ value, path }: Located): Breach[] {
  if (!isObject(value)) return isText(value) ? [] : [{ path }]
  return ['text', 'datePublished']
    .filter((key) => !isText(value[key]))
    .map((key) => ({ path: `${path}.${key}` }))
}

function isGoneWhenWithdrawn(_: Subject, { record }: RuleContext): Outcome {
  if (record?.withdrawn === undefined) return null
  return record.withdrawn ? [{ path: '$' }] : []
}
