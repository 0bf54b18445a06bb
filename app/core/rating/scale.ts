/** One verdict that the desk may give. Higher `value` is more true. */
export type ScaleLabel = {
  /** Stays the same when the name changes. */
  key: string
  name: string
  meaning: string
  /** Null outside the order: the label has no number. */
  value: number | null
}

/** What a new desk starts with: five steps, and three labels outside them. */
export const DEFAULT_SCALE: readonly ScaleLabel[] = [
  {
    key: 'true',
    name: 'True',
    meaning: 'The evidence supports the claim; nothing important is missing.',
    value: 5,
  },
  {
    key: 'mostly-true',
    name: 'Mostly true',
    meaning: 'Right in substance; a detail is wrong or needs clarification.',
    value: 4,
  },
  {
    key: 'half-true',
    name: 'Half true',
    meaning: 'Part of the claim is right, and an important part is wrong.',
    value: 3,
  },
  {
    key: 'mostly-false',
    name: 'Mostly false',
    meaning: 'A grain of truth, but wrong in substance.',
    value: 2,
  },
  {
    key: 'false',
    name: 'False',
    meaning: 'The evidence contradicts the claim.',
    value: 1,
  },
  {
    key: 'missing-context',
    name: 'Missing context',
    meaning:
      'Not wrong as it stands, but it misleads without what it leaves out.',
    value: null,
  },
  {
    key: 'unproven',
    name: 'Unproven',
    meaning: 'The evidence that can be had neither supports nor refutes it.',
    value: null,
  },
  {
    key: 'satire',
    name: 'Satire',
    meaning: 'Was meant as satire or parody and is passed on as fact.',
    value: null,
  },
]

export const MOST_LABELS = 16
const LONGEST_NAME = 40

export type ScaleRefusal =
  | 'too-few-steps'
  | 'too-many-labels'
  | 'label-without-name'
  | 'label-without-meaning'
  | 'label-too-long'
  | 'label-twice'
  | 'number-twice'
  | 'number-below-one'

/**
 * Why `labels` make no scale, or null if they do. The rules keep CR-022, CR-024,
 * CR-025 and CR-031 from ever being broken by a verdict on it.
 */
export function whyNotScale(
  labels: readonly ScaleLabel[],
): ScaleRefusal | null {
  const names = labels.map(({ name }) => name.trim().toLowerCase())
  const values = orderedLabels(labels).map(({ value }) => value)
  if (labels.length > MOST_LABELS) return 'too-many-labels'
  if (values.length < 2) return 'too-few-steps'
  if (names.includes('')) return 'label-without-name'
  if (labels.some(({ meaning }) => !meaning.trim()))
    return 'label-without-meaning'
  if (names.some((name) => name.length > LONGEST_NAME)) return 'label-too-long'
  if (new Set(names).size < names.length) return 'label-twice'
  if (new Set(values).size < values.length) return 'number-twice'
  if (values.some((value) => value < 1 || !Number.isInteger(value)))
    return 'number-below-one'
  return null
}

export type LabelField = 'name' | 'meaning' | 'value'

/** Where in `labels` a refusal is to be mended; none where it concerns them all. */
export function whereRefused(
  labels: readonly ScaleLabel[],
  refusal: ScaleRefusal,
): { index: number; field: LabelField }[] {
  const field = FIELDS[refusal]
  if (!field) return []
  return labels
    .map((_, index) => ({ index, field }))
    .filter(({ index }) => isAtFault(labels, index, refusal))
}

const FIELDS: Partial<Record<ScaleRefusal, LabelField>> = {
  'label-without-name': 'name',
  'label-too-long': 'name',
  'label-twice': 'name',
  'label-without-meaning': 'meaning',
  'number-twice': 'value',
  'number-below-one': 'value',
}

/** Of two that are alike the second is at fault. */
function isAtFault(
  labels: readonly ScaleLabel[],
  index: number,
  refusal: ScaleRefusal,
) {
  const { name, meaning, value } = labels[index]!
  const earlier = labels.slice(0, index)
  const plain = (written: string) => written.trim().toLowerCase()
  switch (refusal) {
    case 'label-without-name':
      return plain(name) === ''
    case 'label-without-meaning':
      return plain(meaning) === ''
    case 'label-too-long':
      return name.trim().length > LONGEST_NAME
    case 'label-twice':
      return earlier.some((label) => plain(label.name) === plain(name))
    case 'number-twice':
      return value !== null && earlier.some((label) => label.value === value)
    default:
      return value !== null && (value < 1 || !Number.isInteger(value))
  }
}

/** The labels that have a number, from most to least true. */
export function orderedLabels(labels: readonly ScaleLabel[]) {
  return labels
    .filter((label): label is ScaleLabel & { value: number } =>
      Number.isFinite(label.value),
    )
    .toSorted((a, b) => b.value - a.value)
}

/** The lowest and highest number of a scale. A scale has at least two. */
export function boundsOf(labels: readonly ScaleLabel[]) {
  const values = orderedLabels(labels).map(({ value }) => value)
  return { worst: Math.min(...values), best: Math.max(...values) }
}

/**
 * Where a label stands from 0 (most false) to 1 (most true), or null outside
 * the order: what its colour is chosen by.
 */
export function positionOf(
  label: Pick<ScaleLabel, 'value'>,
  labels: readonly ScaleLabel[],
): number | null {
  if (label.value === null) return null
  const { worst, best } = boundsOf(labels)
  return (label.value - worst) / (best - worst)
}
