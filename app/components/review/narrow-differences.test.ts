import { expect, test } from 'vitest'
import { narrowDifferences } from './narrow-differences.ts'

test('of a list only the entries that differ are shown', () => {
  const [narrow] = narrowDifferences([
    {
      field: 'sources',
      before: '[1] A\n[2] B',
      after: '[1] A\n[2] C',
    },
  ])

  expect(narrow).toEqual({ field: 'sources', before: '[2] B', after: '[2] C' })
})

test('a line that a writer broke is one line to a reader', () => {
  const [narrow] = narrowDifferences([
    {
      field: 'explanation',
      before: 'One\ntwo.\n\nThree\n- four\n- five',
      after: null,
    },
  ])

  expect(narrow?.before).toBe('One two.\n\nThree\n- four\n- five')
})

test('the verdict in a sentence is not told beside the summary it is', () => {
  const both = { before: 'Old.', after: 'New.', words: [] }

  const fields = narrowDifferences([
    { field: 'verdictExplanation', ...both },
    { field: 'summary', ...both },
  ]).map(({ field }) => field)

  expect(fields).toEqual(['summary'])
})
