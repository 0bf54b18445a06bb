import type { DiffField, FieldDifference } from '#app/core/review/diff.ts'

export type NarrowDifference = {
  field: DiffField
  before: string
  after: string
}

/** One entry a line: what stands in both versions is not worth showing. */
const LISTS: ReadonlySet<DiffField> = new Set([
  'claimants',
  'appearances',
  'questions',
  'sources',
  'people',
  'tags',
])

/** Differences as a reader wants them: once each, and only what differs. */
export function narrowDifferences(
  differences: readonly FieldDifference[],
): NarrowDifference[] {
  const summary = differences.find(({ field }) => field === 'summary')
  return differences
    .filter(
      ({ field, after }) =>
        field !== 'verdictExplanation' || after !== summary?.after,
    )
    .map(({ field, before, after }) => {
      const [old, now] = [unwrap(before ?? ''), unwrap(after ?? '')]
      if (!LISTS.has(field)) return { field, before: old, after: now }
      return { field, before: without(old, now), after: without(now, old) }
    })
}

/** In Markdown a single line break is a space, unless a list or a heading begins. */
function unwrap(text: string) {
  return text.replace(/([^\n])\n(?=[^\n\s#>*\-\d|[])/g, '$1 ')
}

function without(text: string, other: string) {
  const others = new Set(other.split('\n'))
  return text
    .split('\n')
    .filter((line) => !others.has(line))
    .join('\n')
}
