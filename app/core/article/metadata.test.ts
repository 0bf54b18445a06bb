import { expect, test } from 'vitest'
import { breakIntoClaims } from './break-into-claims.ts'
import { readMetadata } from './metadata.ts'
import { findWrittenDay } from './written-day.ts'

test.each([
  ['By Ana Brandt March 3, 2021', '2021-03-03'],
  ['24 July 2015', '2015-07-24'],
  ['JAN. 13, 2017', '2017-01-13'],
  ['16 November 2017 • 2:15pm', '2017-11-16'],
  ['3 de marzo de 2021', '2021-03-03'],
  ['3. März 2021', '2021-03-03'],
  ['3 марта 2021', '2021-03-03'],
  ['Gazette, 1920, 01.01.2022', '2022-01-01'],
  ['31 Foo 2021', undefined],
  ['Room 13, 2017 people', undefined],
])('%s is the day %s', (line, expected) => {
  const found = findWrittenDay(line)

  expect(found).toBe(expected)
})

test('a paste tells its headline, byline, day and publisher', () => {
  const text = [
    'Thirty homes to be rebuilt after the flood',
    'By Ana Brandt',
    'March 3, 2021',
    'The ministry said on Monday that 30 homes would be rebuilt this year.',
    '© 2021 The Gazette',
  ].join('\n\n')

  const found = readMetadata(text, breakIntoClaims(text).lines)

  expect(found).toEqual({
    headline: 'Thirty homes to be rebuilt after the flood',
    byline: 'Ana Brandt',
    publishedOn: '2021-03-03',
    publisher: 'The Gazette',
  })
})
