import { expect, test } from 'vitest'
import { distinctTerms, matchTerms } from './match-terms.ts'

function stems(text: string) {
  return matchTerms(text).map(({ stem }) => stem)
}

test.each([
  ['The bridges collapsed', 'A bridge collapses'],
  ['1,200,000 people', '1200000 people'],
  ['ten photographs of kids', '10 pics of children'],
  ['the U.S. president', 'the United States presidency'],
  ['Russians paid', 'Russia pays'],
  ['#DraftOurDaughters', 'draft our daughters'],
  ['Le prix de l’énergie baisse', 'le prix des énergies baisse'],
  ['Die Preise sind gestiegen', 'der Preis ist gestiegen'],
  ['Цены на газ выросли', 'цена на газы выросли'],
])('“%s” has the terms of “%s”', (one, other) => {
  expect(new Set(stems(one))).toEqual(new Set(stems(other)))
})

test.each([
  ['It was in 2021 that Putin phoned 50 times in June', '2021', 'date'],
  ['It was in 2021 that Putin phoned 50 times in June', 'putin', 'name'],
  ['It was in 2021 that Putin phoned 50 times in June', '50', 'number'],
  ['It was in 2021 that Putin phoned 50 times in June', 'june', 'date'],
  ['It was in 2021 that Putin phoned 50 times in June', 'phone', 'word'],
])('in “%s” %s is a %s', (text, stem, kind) => {
  const term = matchTerms(text).find((one) => one.stem === stem)

  expect(term?.kind).toBe(kind)
})

test('what every text may say counts less', () => {
  const weights = matchTerms('He said the harbour is new').map(
    ({ stem, weight }) => [stem, weight],
  )

  expect(weights).toEqual([
    ['sai', 0.5],
    ['harbour', 1],
    ['new', 0.5],
  ])
})

test('function words, addresses and emoji are no terms', () => {
  expect(
    stems('This is it 🥶 https://t.co/abc?x=1 pic.twitter.com/Gh0'),
  ).toEqual([])
})

test('writing without spaces is compared by pairs of signs', () => {
  expect(stems('天然气')).toEqual(['天然', '然气'])
})

test('a name is one term, known as a name from any place in the text', () => {
  const terms = distinctTerms(matchTerms('Putin phoned. In May Putin phoned.'))

  expect(terms).toMatchObject([
    { stem: 'putin', kind: 'name' },
    { stem: 'phone', kind: 'word' },
  ])
})
