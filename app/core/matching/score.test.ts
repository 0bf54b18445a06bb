import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distinctTerms, matchTerms } from './match-terms.ts'
import { isTelling, scoreDocument, type Frequencies } from './score.ts'
import { sharedReasons } from './shared-reasons.ts'

const gas = 'Russia supplied over 30 % of the gas of the European Union in 2021'
const call = 'The call between Putin and Biden lasted 50 minutes'

const unknown: Frequencies = { documents: 1000, holding: new Map() }

function score(text: string, document: string, frequencies = unknown) {
  const stems = matchTerms(document).map(({ stem }) => stem)
  return scoreDocument(distinctTerms(matchTerms(text)), stems, frequencies)
}

test('the reasons are the shared numbers, dates, names and words', () => {
  const other = 'In 2021 Russian gas was 30% of supplies to the European Union'
  const { shared } = score(gas, other)

  expect(sharedReasons(shared, matchTerms(other))).toEqual({
    numbers: ['30'],
    dates: ['2021'],
    names: ['Russia', 'European', 'Union'],
    words: ['supplied', 'gas'],
  })
})

test('texts about different things do not resemble each other', () => {
  expect(isTelling(score(gas, call))).toBe(false)
})

test('a number and a year alone are chance', () => {
  expect(
    isTelling(score('It was 30 % in 2021', 'On 30 May 2021 they phoned')),
  ).toBe(false)
})

test('a text resembles itself fully if it tells anything', () => {
  expect(score(gas, gas).share).toBeCloseTo(1)
  expect(score('', '').share).toBe(0)
  expect(isTelling(score(gas, gas))).toBe(true)
})

test('a rare shared term makes the resemblance stronger', () => {
  const holding = new Map([
    ['harbour', 2],
    ['bridg', 900],
  ])
  const known = { documents: 1000, holding }
  const text = 'The harbour bridge'

  expect(score(text, 'A harbour festival', known).points).toBeGreaterThan(
    score(text, 'A bridge festival', known).points,
  )
})

test('of two documents with the same shared terms the shorter is nearer', () => {
  const long = `${call} and then they spoke with their advisers about the weather`

  expect(score(call, call).points).toBeGreaterThan(score(call, long).points)
})

const word = fc.constantFrom('Putin', 'Biden', 'bridge', 'gas', '50', 'the')
const text = fc.array(word).map((words) => words.join(' '))

test('no text resembles another more than fully', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const { share, points } = score(one, other)
      expect(points).toBeGreaterThanOrEqual(0)
      expect(share).toBeGreaterThanOrEqual(0)
      expect(share).toBeLessThanOrEqual(1)
    }),
  )
})
