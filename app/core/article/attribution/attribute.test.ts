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

test.each([
  [
    'two who speak are both named',
    `${named}\n\nGilbert Doctorow and Ana Brandt explained that the dam would hold.`,
    'Gilbert Doctorow and Ana Brandt',
  ],
  [
    'a group is named with what it belongs to',
    'Supporters of the project said it had created 200 jobs.',
    'supporters of the project',
  ],
  [
    'a group is not the place where it is',
    'Researchers at the University of Lindau say that 30 dams have failed.',
    'researchers at the University of Lindau',
  ],
  [
    'a group is the one last called so in full',
    'American officials said the dam was safe.\n\nOfficials added that it would hold.',
    'American officials',
  ],
  [
    'what somebody was told about is told by the outlet',
    `${named}\n\nBrandt told Putin about the plan for the dam.`,
    null,
  ],
  [
    'a dateline is no subject',
    'LINDAU (Reuters) - Brandt said that the dam was safe.',
    'Brandt',
  ],
])('%s', (_, text, expected) => {
  const found = speakers(text)

  expect(found.at(-1)).toBe(expected)
})

test('a group before a colon asserts as many paragraphs as it counts', () => {
  const found = speakers(
    'The dam of Lindau was finished two years late.\n\nAnalysts gave two reasons for the delay:\n\nThe company lost 40 engineers in 2021.\n\nThe town withheld 12 permits for the dam.\n\nThe dam has cost 30 million euros so far.',
  )

  expect(found).toEqual([null, null, 'analysts', 'analysts', null])
})

test('in German a helping verb and its participle frame what is said', () => {
  const found = speakers(
    'Finanzminister Karl Weber hat am Montag angekündigt, die Steuern zu senken. Nach Angaben des Statistischen Bundesamts stieg die Inflation.',
    'de',
  )

  expect(found).toEqual(['Karl Weber', 'Statistischen Bundesamts'])
})

test.each([
  [
    'ru',
    'Депутат Ирина Котова назвала данные ложью. По её словам, построено 800 километров.',
    'Ирина Котова',
  ],
  [
    'de',
    'Laut einer Studie des Instituts für Verkehr ist jeder dritte Zug verspätet.',
    'Studie des Instituts für Verkehr',
  ],
])(
  'in %s a pronoun or a compound name is found',
  (language, text, expected) => {
    const found = speakers(text, language)

    expect(found.at(-1)).toBe(expected)
  },
)
