import { expect, test } from 'vitest'
import { readPost } from './read-post.ts'

test('the signature of a post is apart, without the day of its month', () => {
  const post =
    'STOP POSING AS MY DAD https://t.co/TPX0 — Morgan Eastwood (@morganE) November 9, 2016'

  const { said, signature } = readPost(post)

  expect(said.trim()).toBe('STOP POSING AS MY DAD')
  expect(signature.split(/\s+/)).toEqual([
    'Morgan',
    'Eastwood',
    '(',
    'morgan',
    'E',
    ')',
    'November',
    '2016',
  ])
})

test.each([
  ['#AustralianFires', 'Australian Fires'],
  ['@realDonaldTrump', 'real Donald Trump'],
  ['#WW3', 'WW 3'],
  ['#MAGAHat_2020', 'MAGA Hat 2020'],
])('%s is read as “%s”', (tag, words) => {
  expect(readPost(tag).said.trim()).toBe(words)
})

test('a dash alone begins no signature', () => {
  expect(readPost('The harbour — closed in 2020').signature).toBe('')
})
