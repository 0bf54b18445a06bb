import { accept, refuse } from '../result.ts'
import { findForeignReviews } from '../review/import.ts'

/** One ClaimReview as it came: the text that is kept, and its value. */
export type ForeignRecord = { raw: string; value: unknown }

/**
 * The records with ClaimReviews in a file: JSON, JSON-LD, a feed, or JSON a
 * line. A record that holds one review is kept whole with all that is around it.
 */
export function readRecords(text: string) {
  const parsed = parseAny(text)
  if (!parsed) return refuse('not-json')
  const records = parsed.flatMap(splitRecord)
  return records.length > 0 ? accept(records) : refuse('no-reviews')
}

function parseAny(text: string): ForeignRecord[] | null {
  const whole = parse(text)
  if (whole) return [{ raw: text.trim(), value: whole.value }]
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  const values = lines.map((line) => ({ raw: line.trim(), read: parse(line) }))
  if (values.length < 2 || values.some(({ read }) => !read)) return null
  return values.map(({ raw, read }) => ({ raw, value: read!.value }))
}

function parse(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) }
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function splitRecord(record: ForeignRecord): ForeignRecord[] {
  const reviews = findForeignReviews(record.value)
  if (reviews.length === 0) return []
  if (reviews.length === 1) return [record]
  return reviews.map(({ value }) => ({ raw: JSON.stringify(value), value }))
}
