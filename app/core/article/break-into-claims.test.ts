import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakIntoClaims } from './break-into-claims.ts'

const judged = (sentence: string) => {
  const [found] = breakIntoClaims(sentence, { language: 'en' }).sentences
  if (!found) throw new Error('No sentence was found')
  return found
}

test.each([
  ['Will the dam hold for another winter?', 'question'],
  ['The dam could fail within the next few years.', 'prediction'],
  ['The government must rebuild the dam at once.', 'position'],
  ['“I think it is a beautiful dam,” he said.', 'opinion'],
])('%s is a %s and cannot be checked', (sentence, kind) => {
  const found = judged(sentence)

  expect(found).toMatchObject({ kind, checkable: false })
})

test.each([
  ['The dam cost $30 million and was built in 1950.', 'quantity'],
  ['At least 30 people were killed when the dam failed.', 'quantity'],
  ['Brandt promised that the dam would be rebuilt.', 'statement'],
  ['The parliament of Austria approved the dam on Monday.', 'event'],
])('%s is a %s and can be checked', (sentence, kind) => {
  const found = judged(sentence)

  expect(found).toMatchObject({ kind, checkable: true })
})

test.each([
  ['what is dated in May', 'The report was published in May 2020.'],
  [
    'a figure inside a quotation',
    '“They did nothing, and 3,000 children were in those classrooms.”',
  ],
  ['what somebody could not do', 'Officials could not confirm the toll.'],
  [
    'what a third party has said, inside a quotation',
    '“The ministry has said it will rebuild the dam,” Brandt told The Gazette.',
  ],
  [
    'a trend that a feeling only introduces',
    'Despite many worries, the town is becoming richer, and unemployment has halved since 2015.',
  ],
])('%s can be checked', (_, sentence) => {
  expect(judged(sentence).checkable).toBe(true)
})

test('a forecast that carries a figure of the past keeps the figure', () => {
  const found = judged(
    'She wonders whether sales, which totaled $30 million in 2017, will last.',
  )

  expect(found.checkable).toBe(true)
  expect(found.reason.code).toBe('fact-inside-opinion')
})

test('a figure never makes a sentence less worth a check', () => {
  const without = judged('The dam was built by the town of Lindau.')
  const withFigure = judged(
    'The dam was built by the town of Lindau for $30 million.',
  )

  expect(withFigure.score).toBeGreaterThan(without.score)
})

test('every claim says why it stands where it stands', () => {
  const { claims } = breakIntoClaims(
    'The dam cost $30 million and was built in 1950. It killed 30 people.',
  )

  expect(claims).toHaveLength(2)
  for (const { reasons } of claims) expect(reasons.length).toBeGreaterThan(0)
})

test('a sentence repeated word by word is offered once', () => {
  const sentence = 'The dam cost $30 million and was built in 1950.'

  const { claims } = breakIntoClaims(`${sentence}\n\n${sentence}`)

  expect(claims.length).toBeLessThan(2)
})

test('where nobody is quoted the publisher is the claimant', () => {
  const { claims } = breakIntoClaims('The dam cost $30 million in 1950.', {
    publisher: 'The Gazette',
  })

  expect(claims[0]).toMatchObject({ speaker: null, claimant: 'The Gazette' })
})

test('text from right to left keeps its offsets', () => {
  const text =
    'قال الوزير يوم الاثنين إن 30 شخصا قتلوا في الفيضان الكبير هذا العام.'

  const { claims, language } = breakIntoClaims(text)

  expect(language).toBe('ar')
  for (const { start, end, quote } of claims) {
    expect(text.slice(start, end)).toBe(quote)
  }
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 500 }),
  fc
    .array(
      fc.constantFrom(
        ...['He said ', '“', '”', '"', 'Ana Brandt', ', ', '. ', '\n', '30 %'],
        ...['according to ', 'the president ', 'will ', 'On 23 June ', '\n\n'],
        ...['envisaging ', 'and ', '\u00AD', '(', 'U.S. ', '1. ', '© '],
      ),
      { maxLength: 80 },
    )
    .map((pieces) => pieces.join('')),
)

test('whatever the text, quotes are slices, and lines and sentences do not overlap', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const broken = breakIntoClaims(text, { date: '2022-01-01' })

      for (const { start, end, quote, parts } of broken.claims) {
        expect(text.slice(start, end)).toBe(quote)
        for (const part of parts) {
          expect(part.start).toBeGreaterThanOrEqual(start)
          expect(part.end).toBeLessThanOrEqual(end)
        }
      }
      for (const spans of [broken.lines, broken.sentences, broken.claims]) {
        spans.slice(1).forEach(({ start }, index) => {
          expect(start).toBeGreaterThanOrEqual(spans[index]?.end ?? 0)
        })
      }
    }),
  )
})

test('the same text is always broken the same way', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(breakIntoClaims(text)).toEqual(breakIntoClaims(text))
    }),
  )
})

test.each([
  ['quotation marks', '"'],
  ['curly quotation marks', '“'],
  ['full stops', '.'],
  ['one line of words', 'word '],
  ['brackets', '('],
  ['short lines', 'a\n'],
])('a megabyte of %s is read to its end', (_, piece) => {
  const text = piece.repeat(1_000_000 / piece.length)

  const { lines } = breakIntoClaims(text)

  expect(lines.at(-1)?.end ?? 0).toBeGreaterThan(900_000)
})
