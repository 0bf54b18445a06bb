import { expect, test } from 'vitest'
import { breakIntoClaims } from '../break-into-claims.ts'

const named =
  'Foreign affairs analyst Gilbert Doctorow met U.S. President Joe Biden.'

const worded = (sentence: string, date = '2022-01-01') => {
  const text = `${named}\n\n${sentence}`
  const { claims } = breakIntoClaims(text, { date, language: 'en' })
  const claim = claims.find(({ quote }) => quote === sentence)
  if (!claim) throw new Error(`No claim was made of "${sentence}"`)
  return claim
}

test.each([
  ['On 23 June, the two countries signed an agreement.', '23 June 2021'],
  ['On 30 December, 40 ships left the harbour.', '30 December 2021'],
  [
    'The ministry revealed in November that 40 ships had left.',
    'in November 2021',
  ],
  ['Prices rose by 3 percent last month, the bank said.', 'in December 2021'],
  ['Forty ships left the harbour on Thursday.', 'on Thursday 30 December 2021'],
  ['The minister resigned yesterday after 12 years.', 'on 31 December 2021'],
  ['Prices rose by 3 percent last year, the bank said.', 'in 2021'],
])('%s is dated %s', (sentence, expected) => {
  const { wording } = worded(sentence)

  expect(wording).toContain(expected)
})

test('what an article of the first of January means by "this month" is asked', () => {
  const { wording, wordingNotes } = worded(
    'Earlier this month, the ministry bought 40 ships.',
  )

  expect(wording).toContain('In December 2021')
  expect(wordingNotes).toEqual(['Earlier this month → In December 2021'])
})

test('a day with its year stays as it is', () => {
  const { wording } = worded('On 23 June 2020, 40 ships left the harbour.')

  expect(wording).toContain('23 June 2020, 40 ships')
})

test('descriptions and surnames become names, quotations stay', () => {
  const sentence =
    'The analyst says that Biden bought 40 ships “for Biden and the president”.'

  const { wording, quote } = worded(sentence)

  expect(quote).toBe(sentence)
  expect(wording).toBe(
    'Gilbert Doctorow says that Joe Biden bought 40 ships “for Biden and the president”.',
  )
})

test('what ties a sentence to the one before is taken away', () => {
  const { wording } = worded('However, 40 ships left the harbour.')

  expect(wording).toBe('40 ships left the harbour.')
})

test('an unresolved opening pronoun is asked', () => {
  const { wordingNotes } = worded('They bought 40 ships in 2021.')

  expect(wordingNotes).toEqual(['They → ?'])
})

test('a list of aims is split into the act and each aim', () => {
  const { parts } = worded(
    'On 23 June, both signed a memorandum envisaging financial aid for missile boats, purchase of two minehunters and establishment of two naval bases.',
  )

  expect(parts.map(({ wording }) => wording)).toEqual([
    'On 23 June 2021, both signed a memorandum.',
    'On 23 June 2021, both signed a memorandum envisaging financial aid for missile boats.',
    'On 23 June 2021, both signed a memorandum envisaging purchase of two minehunters.',
    'On 23 June 2021, both signed a memorandum envisaging establishment of two naval bases.',
  ])
})

test('two things said by one person are two claims', () => {
  const { parts } = worded(
    'Biden promised that no weapons would be deployed there and emphasised that a nuclear war must not be started.',
  )

  expect(parts.map(({ wording }) => wording)).toEqual([
    'Joe Biden promised that no weapons would be deployed there.',
    'Joe Biden emphasised that a nuclear war must not be started.',
  ])
})

test('a pronoun inside a quotation stays, and is asked about', () => {
  const sentence = '“He did nothing while 300 ships left the harbour.”'
  const { claims } = breakIntoClaims(
    `${named}\n\n“Forty ships left the harbour in 2019,” Doctorow said. ${sentence}`,
    { language: 'en' },
  )
  const claim = claims.find(({ quote }) => quote === sentence)

  expect(claim?.wording).toBe(`Gilbert Doctorow: ${sentence}`)
  expect(claim?.wordingNotes).toEqual(['He → ?'])
})

test('who is called by a common noun keeps the article before it', () => {
  const { wording } = worded('A spokeswoman said that 40 ships had left.')

  expect(wording).toBe('A spokeswoman said that 40 ships had left.')
})

test('two who are named in full keep what stands before their names', () => {
  const sentence =
    'Foreign affairs analyst Gilbert Doctorow and Senator Ana Brandt said that 40 ships had left.'

  expect(worded(sentence).wording).toBe(sentence)
})
