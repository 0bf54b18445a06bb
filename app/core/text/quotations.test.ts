import { expect, test } from 'vitest'
import { findQuotations } from './quotations.ts'

const quoted = (text: string) =>
  findQuotations(text).spans.map(({ start, end }) => text.slice(start, end))

test.each([
  ['“curly”', 'He said “it is over” twice.', ['“it is over”']],
  ['straight', 'He said "it is over" twice.', ['"it is over"']],
  ['French', 'Il a dit « c’est fini » hier.', ['« c’est fini »']],
  ['German', 'Er sagte „es ist aus“ und ging.', ['„es ist aus“']],
  ['single', 'She called it ‘a farce’ today.', ['‘a farce’']],
  ['an apostrophe', 'It’s the people’s choice.', []],
  [
    'a mark inside another',
    '“He said ‘no’ to us,” she said.',
    ['“He said ‘no’ to us,”'],
  ],
])('%s quotation marks enclose what is quoted', (_, text, expected) => {
  const found = quoted(text)

  expect(found).toEqual(expected)
})

test('a quotation that is not closed runs to the end', () => {
  const found = findQuotations('He said: “It goes on.')

  expect(found.isOpen).toBe(true)
})
