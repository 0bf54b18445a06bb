import {
  isObject,
  isText,
  partsOf,
  typesOf,
  type Located,
} from '../../json/json.ts'
import {
  mediaCategories,
  type MediaCategory,
} from '../../media/media-categories.ts'
import type { RuleContext } from '../context.ts'
import type { Breach, Outcome } from '../finding.ts'
import { addressRules } from '../markup/address.ts'
import { itemsOf } from '../markup/item.ts'
import { ruleIds, ruleTable } from '../rule-table.ts'
import type { RuleSet, Subject } from '../rule.ts'

export const mediaReviewRules: RuleSet = {
  'MR-01': usesTheCategories,
  'MR-02': doesNotContradictItself,
  'MR-03': explainsTheContext,
  'MR-04': linksToTheOriginal,
  'MR-05': showsTheMedia,
  'MR-06': recordsArchiveCopies,
  'MR-07': hasACompanion,
  'MR-08': timesAsClock,
  'MR-09': isAtARightAddress,
  'MR-10': offersMissingContextFirst,
}

function categoriesOf(root: Located) {
  return partsOf(root, 'mediaAuthenticityCategory').map(({ value, path }) => ({
    category: String(value).replace(/^(https?:\/\/schema\.org\/|schema:)/, ''),
    path,
  }))
}

function isOneOf(root: Located, ...wanted: MediaCategory[]) {
  return categoriesOf(root).some(({ category }) =>
    wanted.some((each) => each === category),
  )
}

function usesTheCategories({ root }: Subject): Outcome {
  const given = categoriesOf(root)
  if (given.length === 0) return [{ path: '$.mediaAuthenticityCategory' }]
  return given
    .filter(
      ({ category }) => !mediaCategories.some((each) => each === category),
    )
    .map(({ category, path }) => ({ path, detail: category }))
}

function doesNotContradictItself({ root }: Subject): Outcome {
  const isChanged = isOneOf(
    root,
    'TransformedContent',
    'EditedOrCroppedContent',
    'StagedContent',
  )
  const isBoth = isChanged && isOneOf(root, 'OriginalMediaContent')
  return isBoth ? [{ path: '$.mediaAuthenticityCategory' }] : []
}

function explainsTheContext({ root, review }: Subject): Outcome {
  if (!isOneOf(root, 'DecontextualizedContent')) return null
  const key = 'originalMediaContextDescription'
  return isText(review[key]) ? [] : [{ path: `$.${key}` }]
}

function linksToTheOriginal({ root, review }: Subject): Outcome {
  if (!isOneOf(root, 'EditedOrCroppedContent', 'TransformedContent'))
    return null
  const isGiven = review['originalMediaLink'] !== undefined
  return isGiven ? [] : [{ path: '$.originalMediaLink' }]
}

function mediaOf(root: Located) {
  return itemsOf(root).flatMap((item) => partsOf(item, 'mediaItemAppearance'))
}

function showsTheMedia({ root }: Subject): Outcome {
  if (mediaOf(root).length > 0) return []
  return [{ path: '$.itemReviewed.mediaItemAppearance' }]
}

function recordsArchiveCopies({ root }: Subject): Outcome {
  return onMedia(root, ({ value, path }) => {
    const isKept = isObject(value) && value['archivedAt'] !== undefined
    return isKept ? [] : [{ path: `${path}.archivedAt` }]
  })
}

function hasACompanion({ root }: Subject): Outcome {
  const companions = partsOf(root, 'associatedClaimReview')
  return companions.length > 0 ? [] : [{ path: '$.associatedClaimReview' }]
}

function timesAsClock({ root }: Subject): Outcome {
  const timed = mediaOf(root).filter(({ value }) => timesOf(value).length > 0)
  if (timed.length === 0) return null
  return timed.flatMap(({ value, path }) => {
    const plays = typesOf(value).some((type) =>
      /^(Audio|Video)Object/.test(type),
    )
    return timesOf(value)
      .filter(([, time]) => !plays || !clock.test(String(time)))
      .map(([key, time]) => ({
        path: `${path}.${key}`,
        detail: JSON.stringify(time),
      }))
  })
}

const clock = /^\d{2}:[0-5]\d:[0-5]\d$/

function timesOf(media: unknown) {
  if (!isObject(media)) return []
  return Object.entries(media).filter(([key]) => /^(start|end)Time$/.test(key))
}

/** The levels that the rules CR-040 to CR-046 give stay theirs. */
function isAtARightAddress(subject: Subject, known: RuleContext): Outcome {
  return addressRuleIds.flatMap((id) =>
    (addressRules[id]?.(subject, known) ?? []).map((breach) => ({
      ...breach,
      level: breach.level ?? ruleTable[id].level,
      detail: [id, breach.detail].filter(isText).join(': '),
    })),
  )
}

const addressRuleIds = ruleIds.filter((id) => addressRules[id])

function offersMissingContextFirst(
  _: Subject,
  { mediaPicker }: RuleContext,
): Outcome {
  if (!mediaPicker) return null
  const isFirst = mediaPicker[0] === 'DecontextualizedContent'
  return isFirst ? [] : [{ path: 'picker' }]
}

function onMedia(root: Located, breaks: (media: Located) => Breach[]): Outcome {
  const media = mediaOf(root)
  return media.length === 0 ? null : media.flatMap(breaks)
}
