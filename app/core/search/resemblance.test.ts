import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isTelling, resemblance } from './resemblance.ts'

const gas = 'Russia supplied over 30 % of the gas of the European Union in 2021'
const call = 'The call between Putin and Biden lasted 50 minutes'

test('the reasons are the shared numbers, names and words', () => {
  const other = 'In 2021 Russian gas was 30% of supplies to the European Union'

  expect(resemblance(gas, other)).toMatchObject({
    numbers: ['30', '2021'],
    names: ['European', 'Union'],
  })
})

test('another ending of a word is the same word', () => {
  const { words } = resemblance('the bridges collapsed', 'a bridge collapses')

  expect(words).toEqual(['bridges', 'collapsed'])
})

test('a name at the start of a sentence is told by the other text', () => {
  const { names } = resemblance('Putin phoned.', 'In May Putin phoned.')

  expect(names).toEqual(['Putin'])
})

test('a number is the same with and without signs of grouping', () => {
  const { numbers } = resemblance('1,200,000 people', 'about 1200000 voters')

  expect(numbers).toEqual(['1,200,000'])
})

test('texts about different things do not resemble each other', () => {
  expect(isTelling(resemblance(gas, call))).toBe(false)
})

test('words that say nothing are no reason', () => {
  const { score } = resemblance(
    'They said that there would be more of those',
    'There were more who said that',
  )

  expect(score).toBe(0)
})

test('a text resembles itself fully if it tells anything', () => {
  expect(resemblance(gas, gas).score).toBe(1)
  expect(resemblance('', '').score).toBe(0)
})

const word = fc.constantFrom(
  'Putin',
  'Biden',
  'bridge',
  'harbour',
  'gas',
  '50',
  '2021',
  'the',
)
const text = fc.array(word).map((words) => words.join(' '))

test('no text resembles another more than fully', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const { score } = resemblance(one, other)
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
    }),
  )
})

test('a rare shared word makes the resemblance stronger', () => {
  const one = 'The harbour bridge closed'
  const other = 'The harbour tunnel opened'
  const rare = (stem: string) => (stem === 'harbour' ? 2 : 1)

  expect(resemblance(one, other, rare).score).toBeGreaterThan(
    resemblance(one, other).score,
  )
})
