import { expect, test } from 'vitest'
import {
  boundsOf,
  DEFAULT_SCALE,
  orderedLabels,
  positionOf,
  whereRefused,
  whyNotScale,
  type ScaleLabel,
} from './scale.ts'

const yes: ScaleLabel = { key: 'yes', name: 'Yes', meaning: 'So.', value: 2 }
const no: ScaleLabel = { key: 'no', name: 'No', meaning: 'Not so.', value: 1 }

test('the scale a desk starts with is a scale', () => {
  expect(whyNotScale(DEFAULT_SCALE)).toBeNull()
  expect(boundsOf(DEFAULT_SCALE)).toEqual({ worst: 1, best: 5 })
})

test.each([
  ['too-few-steps', [yes, { ...no, value: null }]],
  ['label-without-name', [yes, { ...no, name: ' ' }]],
  ['label-without-meaning', [yes, { ...no, meaning: '' }]],
  ['label-too-long', [yes, { ...no, name: 'n'.repeat(41) }]],
  ['label-twice', [yes, { ...no, name: 'yes' }]],
  ['number-twice', [yes, { ...no, value: 2 }]],
  ['number-below-one', [yes, { ...no, value: 0 }]],
  ['too-many-labels', Array.from({ length: 17 }, () => yes)],
] as const)('refuses with %s', (refusal, labels) => {
  expect(whyNotScale(labels)).toBe(refusal)
})

test.each([
  ['label-without-meaning', [yes, { ...no, meaning: '' }], 'meaning'],
  ['label-twice', [yes, { ...no, name: ' YES' }], 'name'],
  ['number-twice', [yes, { ...no, value: 2 }], 'value'],
  ['number-below-one', [yes, { ...no, value: 0 }], 'value'],
] as const)('%s is mended at the second label', (refusal, labels, field) => {
  expect(whyNotScale(labels)).toBe(refusal)
  expect(whereRefused(labels, refusal)).toEqual([{ index: 1, field }])
})

test('a scale of too few steps is mended at no label alone', () => {
  expect(whereRefused([yes], 'too-few-steps')).toEqual([])
})

test('the truest label comes first and stands at one', () => {
  const [first] = orderedLabels([no, yes])

  expect(first).toBe(yes)
  expect(positionOf(yes, [no, yes])).toBe(1)
  expect(positionOf({ value: null }, [no, yes])).toBeNull()
})
