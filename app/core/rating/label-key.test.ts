import { expect, test } from 'vitest'
import { labelKey } from './label-key.ts'

test('a key is made of the name', () => {
  expect(labelKey('Mostly true', [])).toBe('mostly-true')
})

test('a key that is taken gets a number', () => {
  expect(labelKey('True', ['true', 'true-2'])).toBe('true-3')
})
