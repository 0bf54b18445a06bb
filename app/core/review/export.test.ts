import fc from 'fast-check'
import { expect, test } from 'vitest'

import { guardCell, reviewColumns, reviewRow } from './export.ts'
import { makeContent } from './make-content.ts'

test('a review is one row of texts', () => {
  const row = reviewRow(makeContent(), 'https://desk.example')

  expect(Object.keys(row)).toEqual(reviewColumns)
  expect(row).toMatchObject({
    url: 'https://desk.example/reviews/the-example-river-is-900-km-long',
    claimants: 'Ada Example',
    ratingValue: '2',
    sources: 'https://survey.example/river',
    corrections: '',
  })
})

test('a label outside the order leaves its numbers empty', () => {
  const { verdict } = makeContent()
  const none = { value: null, best: null, worst: null }
  const content = makeContent({ verdict: { ...verdict, ...none } })

  expect(reviewRow(content, 'https://desk.example')).toMatchObject({
    ratingValue: '',
    bestRating: '',
    worstRating: '',
  })
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
  'the cell %j cannot be a formula',
  (cell) => {
    expect(guardCell(cell)).toBe(`'${cell}`)
  },
)

test('whatever a claim says, no cell begins a formula', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('=', '+', '-', '@', '\t'),
      fc.string(),
      (sign, rest) => {
        const content = makeContent({ summary: sign + rest })

        expect(reviewRow(content, 'https://desk.example').summary).toMatch(/^'/)
      },
    ),
  )
})
