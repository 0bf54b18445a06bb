import {
  isObject,
  partsOf,
  type JsonObject,
  type Located,
} from '../../json/json.ts'
import type { Outcome } from '../finding.ts'
import type { Subject } from '../rule.ts'

/** One `reviewRating` that is an object. */
export type Rating = { value: JsonObject; path: string }

export type RatingNumbers = { value: number; best: number; worst: number }

/** The ratings of a review that are objects. */
export function ratingsOf(root: Located): Rating[] {
  return partsOf(root, 'reviewRating').flatMap(({ value, path }) =>
    isObject(value) ? [{ value, path }] : [],
  )
}

/** The numbers a rating gives; those missing or unreadable are left out. */
export function numbersOf({ value }: Rating): Partial<RatingNumbers> {
  const read = {
    value: readNumber(value['ratingValue']),
    best: readNumber(value['bestRating']),
    worst: readNumber(value['worstRating']),
  }
  return Object.fromEntries(
    Object.entries(read).filter(([, number]) => number !== null),
  )
}

/** The number in `value`, also where it is written as a string. */
export function readNumber(value: unknown): number | null {
  if (typeof value === 'number' && Number.isFinite(value)) return value
  if (typeof value !== 'string') return null
  return /^-?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : null
}

/** A check of ratings that give all the numbers it `needs`. */
export function onNumbers<Need extends keyof RatingNumbers>(
  needs: Need[],
  key: string,
  breaks: (numbers: Pick<RatingNumbers, Need>) => boolean,
) {
  return ({ root }: Subject): Outcome => {
    const judged = ratingsOf(root).flatMap((rating) => {
      const numbers = numbersOf(rating)
      return hasAll(numbers, needs) ? [{ rating, numbers }] : []
    })
    if (judged.length === 0) return null
    return judged
      .filter(({ numbers }) => breaks(numbers))
      .map(({ rating }) => ({
        path: `${rating.path}.${key}`,
        detail: JSON.stringify(rating.value[key]),
      }))
  }
}

function hasAll<Need extends keyof RatingNumbers>(
  numbers: Partial<RatingNumbers>,
  needs: Need[],
): numbers is Partial<RatingNumbers> & Pick<RatingNumbers, Need> {
  return needs.every((need) => numbers[need] !== undefined)
}
