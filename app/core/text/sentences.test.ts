import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitSentences } from './sentences.ts'

const sentences = (text: string, language?: string) =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end))

test.each([
  ['the U.S. Government', 'She works for the U.S. Government. He does not.', 2],
  ['titles', 'Mr. Smith met Dr. Jones. They spoke.', 2],
  ['initials', 'Robert M. Danin spoke. George H.W. Bush listened.', 2],
  ['an ellipsis', 'I wasn’t really ... well, you know. Fine.', 2],
  ['a question with its tag', '“Is it over?” Doctorow asked. Nobody knew.', 2],
  ['a quotation with its tag', '"It is over!" he said. He left.', 2],
  ['sentences inside a quotation', '“It is good. I like it,” he said.', 2],
  ['amounts', 'It paid $13.7 billion. The U.N. rose by 3.5 percent.', 2],
  [
    'times of day',
    'At 5 a.m. the talks began. They ended at 6 p.m. on Monday.',
    2,
  ],
  ['glued sentences', 'The deal was signed.The money came later.', 2],
])('%s are set as an editor sets them', (_, text, count) => {
  const found = sentences(text)

  expect(found).toHaveLength(count)
  expect(found.join(' ').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
})

test.each([
  ['de', 'Am 3. Oktober kam Dr. Merkel. Sie sprach z.B. über Europa.', 2],
  ['es', 'El Sr. López llegó a EE.UU. ayer. Habló poco.', 2],
  ['ru', 'В 2020 г. выросли цены, т.е. на 5 %. Это много.', 2],
  ['zh', '今天下雨。明天天晴。', 2],
])('a text in %s has its own abbreviations', (language, text, count) => {
  const found = sentences(text, language)

  expect(found).toHaveLength(count)
})

test('a list that runs on in one line is set item by item', () => {
  const found = sentences('1. The first item. 2. The second item.')

  expect(found).toEqual(['1. The first item.', '2. The second item.'])
})

test.each([
  ['a greeting', 'Hi, I read your page.', ['Hi,', 'I read your page.']],
  [
    'a closing',
    'It will hold. Best regards, Ana',
    ['It will hold.', 'Best regards,', 'Ana'],
  ],
  [
    'an address',
    'See http://a.example/dam.html The dam held.',
    ['See http://a.example/dam.html', 'The dam held.'],
  ],
  [
    'a credit in brackets',
    '(Reuters) The dam held.',
    ['(Reuters)', 'The dam held.'],
  ],
])('%s ends without a stop', (_, text, expected) => {
  expect(sentences(text)).toEqual(expected)
})

test('stops that stand alone belong to the sentence before', () => {
  expect(sentences('Will it hold? ? ! Yes.')).toEqual([
    'Will it hold? ? !',
    'Yes.',
  ])
})

test('sentences stand in order, overlap nowhere and leave no words out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const spans = splitSentences(text)

      const joined = spans.map(({ start, end }) => text.slice(start, end))
      expect(joined.join('').replaceAll(/\s/gu, '')).toBe(
        text.replaceAll(/\s/gu, ''),
      )
      spans.slice(1).forEach(({ start }, index) => {
        expect(start).toBeGreaterThanOrEqual(spans[index]?.end ?? 0)
      })
    }),
  )
})
