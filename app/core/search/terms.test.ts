import { expect, test } from 'vitest'
import { searchTerms } from './terms.ts'

test('operators and quotation marks are not terms', () => {
  expect(searchTerms('"Gas" AND price* (2021)')).toEqual([
    'gas',
    'and',
    'price',
    '2021',
  ])
})

test('a word that is typed twice is searched once', () => {
  expect(searchTerms('gas Gas GAS')).toEqual(['gas'])
})

test('nothing but signs gives no terms', () => {
  expect(searchTerms('\0 -- %')).toEqual([])
})
