import { expect, test } from 'vitest'
import { breakIntoClaims } from '../break-into-claims.ts'

const speakers = (text: string) =>
  breakIntoClaims(text, { language: 'en' }).sentences.map(
    ({ speaker }) => speaker,
  )

test('labels of a transcript say who has the floor', () => {
  const found = speakers(
    'Ana Brandt: The dam cost 30 million euros in all. It was paid in 2019.\n\nPaul Stone: The town never paid a single euro for it.',
  )

  expect(found).toEqual(['Ana Brandt', 'Ana Brandt', 'Paul Stone'])
})

test('in an interview the guest answers', () => {
  const found = speakers(
    'The dam: an interview with the minister Laura Klein\n\nQ: Did the ministry pay for the dam in 2019?\n\nA: We never paid a single euro for the dam in Lindau.\n\nHow much did the ministry pay to its advisers?\n\nWe spent 3 million euros on advisers in 2022.',
  )

  expect(found).toEqual([null, 'Laura Klein', null, 'Laura Klein'])
})

test('one label makes no conversation', () => {
  const found = speakers(
    'Ana Brandt: a life for the dam of Lindau and its people.\n\nThe dam was built in 1950 and has cost 30 million euros.',
  )

  expect(found.at(-1)).toBeNull()
})
