import {
  MOST_LABELS,
  whereRefused,
  type ScaleLabel,
  type ScaleRefusal,
} from '#app/core/rating/scale.ts'

/** A line of the scale editor, as typed. */
export type ScaleRow = {
  key: string
  name: string
  meaning: string
  value: string
}

export type GivenRows = Record<string, string | string[]>

const EMPTY_ROWS = 2
const EMPTY: ScaleRow = { key: '', name: '', meaning: '', value: '' }

/** The labels as rows, with room for new ones. */
export function rowsOf(labels: readonly ScaleLabel[]): ScaleRow[] {
  const rows = labels.map(({ value, ...label }) => ({
    ...label,
    value: value === null ? '' : String(value),
  }))
  const room = Math.min(EMPTY_ROWS, MOST_LABELS - rows.length)
  return [...rows, ...Array.from({ length: room }, () => EMPTY)]
}

/** The rows of a form that was not taken. */
export function typedRows(given: GivenRows): ScaleRow[] {
  const column = (name: string) => [given[`${name}[]`] ?? []].flat()
  const [keys, names] = [column('key'), column('name')]
  const [meanings, values] = [column('meaning'), column('value')]
  return names.map((name, row) => ({
    key: keys[row] ?? '',
    name,
    meaning: meanings[row] ?? '',
    value: values[row] ?? '',
  }))
}

/** Where a refused scale is to be mended: by field, as `name.2`. */
export function rowErrors(
  given: GivenRows,
  refusal: ScaleRefusal,
  text: string,
): Record<string, string> {
  const rows = typedRows(given)
  const meant = rows.flatMap((row, at) => (isTakenAway(row) ? [] : [at]))
  const labels = meant.map((at) => labelIn(rows[at]!))
  const places = whereRefused(labels, refusal)
  return Object.fromEntries(
    places.map(({ index, field }) => [`${field}.${meant[index]}`, text]),
  )
}

/** The id of a control, for an error at `name.2`: rows are counted from 1. */
export function controlId(place: string) {
  const [field = '', row = '0'] = place.split('.')
  return `${field}-${Number(row) + 1}`
}

/** An empty name takes a verdict away; an empty row was never one. */
function isTakenAway({ key, name, meaning }: ScaleRow) {
  return name.trim() === '' && (key !== '' || meaning.trim() === '')
}

function labelIn({ value, ...label }: ScaleRow): ScaleLabel {
  return { ...label, value: value.trim() === '' ? null : Number(value) }
}
