import { expect, test } from 'vitest'
import { breakIntoClaims } from '../break-into-claims.ts'

const speakers = (text: string, language = 'en') =>
  breakIntoClaims(text, { language }).sentences.map(({ speaker }) => speaker)

const named =
  'Foreign affairs analyst Gilbert Doctorow and Senator Ana Brandt met Russian President Vladimir Putin.'

test.each([
  ['a name before the verb', 'Ana Brandt said the dam was safe.'],
  ['a name after the verb', '“The dam is safe,” said Ana Brandt.'],
  ['a tag at the end', 'The dam held for years, Ana Brandt said on Monday.'],
  ['according to', 'According to Ana Brandt, the dam is safe for now.'],
  [
    'an apposition between name and verb',
    'Ana Brandt, a senator from Lindau, said the dam was safe.',
  ],
  ['a surname', 'Brandt denied that the dam had ever been unsafe.'],
  ['a form of address', 'Ms. Brandt said that the dam was safe.'],
])('%s names who asserts it', (_, sentence) => {
  const found = speakers(`${named}\n\n${sentence}`)

  expect(found.at(-1)).toBe('Ana Brandt')
})

test.each([
  ['the analyst', 'The analyst said the call was short.', 'Gilbert Doctorow'],
  [
    'the Russian president',
    'The Russian president warned of a new conflict in the region.',
    'Vladimir Putin',
  ],
])('"%s" is the last one it fits', (_, sentence, expected) => {
  const found = speakers(`${named}\n\n${sentence}`)

  expect(found.at(-1)).toBe(expected)
})

test('a pronoun is the last one who spoke', () => {
  const found = speakers(
    `${named}\n\nAna Brandt said the dam was safe.\n\nShe said it would hold.`,
  )

  expect(found.at(-1)).toBe('Ana Brandt')
})

test('a quotation runs on over sentences', () => {
  const found = speakers(
    '“The dam was built in 1950. It has never failed,” said Ana Brandt.',
  )

  expect(found).toEqual(['Ana Brandt', 'Ana Brandt'])
})

test.each([
  ['Officials said the dam was safe.', 'officials'],
  ['A report by the Dam Institute found that 30 dams had failed.', null],
  ['The dam was built in 1950 by the town of Lindau.', null],
  ['The United States built 30 dams in 1950.', null],
  ['Most Tunisians worry that the dam could fail.', null],
])('%s is asserted by %s', (sentence, expected) => {
  const [found] = speakers(sentence)

  expect(found?.toLowerCase() ?? null).toBe(expected)
})

test.each([
  [
    'es',
    'El presidente Pedro Sánchez anunció ayer una nueva ley.',
    'Pedro Sánchez',
  ],
  [
    'fr',
    '« C’est une décision juste », a déclaré Marie Dupont.',
    'Marie Dupont',
  ],
  [
    'de',
    'Bundeskanzler Olaf Scholz sagte am Montag, es werde besser.',
    'Olaf Scholz',
  ],
  [
    'ru',
    'Президент России Владимир Путин заявил о росте цен на газ.',
    'Владимир Путин',
  ],
  [
    'uk',
    'Президент України Володимир Зеленський заявив про угоду.',
    'Володимир Зеленський',
  ],
])('speech is attributed in %s', (language, sentence, expected) => {
  const [found] = speakers(sentence, language)

  expect(found).toBe(expected)
})
