import { findForeignReviews } from '../review/import.ts'
import { isObject, walk } from '../review/json/json.ts'

/** One ClaimReview as it came: the text that is kept, and its value. */
export type ForeignRecord = { raw: string; value: unknown }

export type RecordFault = 'not-json' | 'too-long' | 'no-reviews'

/** What a record of a file or feed holds: reviews, and addresses taken back. */
export type ReadRecord = {
  reviews: ForeignRecord[]
  withdrawn: string[]
  fault: RecordFault | null
}

/**
 * Read one record. One that holds a single review is kept whole with all that is
 * around it; of several, each is a record of its own.
 */
export function readRecord(bytes: Uint8Array | null): ReadRecord {
  if (!bytes) return faulty('too-long')
  const raw = new TextDecoder().decode(bytes).trim()
  const read = parse(raw) ?? parse(withoutControls(raw))
  if (!read) return faulty('not-json')
  const withdrawn = withdrawnIn(read.value)
  if (withdrawn.length > 0) return { reviews: [], withdrawn, fault: null }
  const reviews = split({ raw, value: read.value })
  return reviews.length > 0
    ? { reviews, withdrawn: [], fault: null }
    : faulty('no-reviews')
}

function faulty(fault: RecordFault): ReadRecord {
  return { reviews: [], withdrawn: [], fault }
}

function parse(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** Pages carry line breaks inside texts, which JSON does not allow. */
function withoutControls(text: string) {
  // oxlint-disable-next-line no-control-regex
  return text.replaceAll(/[\u0000-\u001f]/g, ' ')
}

function split(record: ForeignRecord): ForeignRecord[] {
  const reviews = findForeignReviews(record.value)
  if (reviews.length === 1) return [record]
  return reviews.map(({ value }) => ({ raw: JSON.stringify(value), value }))
}

/** Tombstones: an item with `dateDeleted` names what its publisher took back. */
function withdrawnIn(value: unknown): string[] {
  if (!isObject(value) || typeof value.dateDeleted !== 'string') return []
  const addresses = [...walk({ value, path: '$' })].flatMap((each) =>
    isObject(each.value) && typeof each.value.url === 'string'
      ? each.value.url
      : [],
  )
  return [...new Set(addresses)]
}
