import { expect, test } from 'vitest'
import { publishedDay } from './published-day.ts'

test.each([
  ['2022-01-01', '2022-01-01'],
  ['2022-01-01T23:30:00-08:00', '2022-01-01'],
  ['2022-01-01 10:00', '2022-01-01'],
  ['Sat, 01 Jan 2022 10:00:00 GMT', '2022-01-01'],
  ['January 1, 2022', '2022-01-01'],
  ['Published on 1 January 2022, 10:15 GMT', '2022-01-01'],
])('%j names a day', (text, day) => {
  expect(publishedDay(text)).toBe(day)
})

test.each([
  null,
  '',
  'yesterday',
  'January 2022',
  '3 hours ago',
  '01/02/2022',
  '2022-13-45',
  '2022',
])('%j names no day', (text) => {
  expect(publishedDay(text)).toBeNull()
})
