import { describe, expect, test } from 'vitest'
import { readBaseUrl } from './endpoint.ts'
import { jsonInText } from './json-in-text.ts'
import { MODEL_TEXT_MAX } from './limits.ts'
import { modelPrompt } from './prompt.ts'
import { readAnswer } from './read-answer.ts'

const ONE = {
  quote: 'Gas rose by 30 per cent.',
  wording: 'Gas rose',
  speaker: null,
  kind: 'quantity',
}
const claims = (...items: unknown[]) => JSON.stringify({ claims: items })

describe('readAnswer', () => {
  test.each([
    ['as asked', claims(ONE)],
    ['in a code fence', '```json\n' + claims(ONE) + '\n```'],
    ['after and before other words', `Sure! ${claims(ONE)} Anything else?`],
    ['after thinking aloud', `<think>{maybe} [1]</think>${claims(ONE)}`],
    ['as a bare list', JSON.stringify([ONE])],
    ['as one bare claim', JSON.stringify(ONE)],
    ['broken off', `{"claims": [${JSON.stringify(ONE)}, {"quote": "Oil`],
  ])('finds the proposals %s', (_how, said) => {
    expect(readAnswer(said)).toEqual({
      ok: true,
      value: { proposals: [ONE], unreadable: 0 },
    })
  })

  test.each([
    [''],
    ['I cannot help with that.'],
    ['null'],
    ['{"claims": "none"}'],
    ['{"error": "overloaded"}'],
    [claims(1, 'two', null)],
    ['['.repeat(100_000)],
    ['{'.repeat(100_000)],
    ['"'.repeat(100_000)],
  ])('finds nothing usable in %.40s', (said) => {
    expect(readAnswer(said)).toMatchObject({
      refusal: 'model-said-nothing-usable',
    })
  })

  test('no claims are an answer', () => {
    expect(readAnswer(claims())).toEqual({
      ok: true,
      value: { proposals: [], unreadable: 0 },
    })
  })

  test('what a proposal lacks or gets wrong is left empty', () => {
    const said = claims({ quote: ' Gas rose. ', kind: 'rumour', speaker: 7 })

    expect(readAnswer(said)).toMatchObject({
      value: {
        proposals: [
          { quote: 'Gas rose.', wording: '', speaker: null, kind: 'other' },
        ],
      },
    })
  })

  test('proposals that make no sense are counted beside those that do', () => {
    const said = claims(ONE, { wording: 'No quote' }, 'x')

    expect(readAnswer(said)).toMatchObject({
      value: { proposals: [ONE], unreadable: 2 },
    })
  })
})

test('brackets inside strings end nothing', () => {
  const value = { a: '}]{[', b: 'said \\"} ' }

  expect(jsonInText(`x ${JSON.stringify(value)} y`)).toEqual([value])
})

describe('modelPrompt', () => {
  const article = {
    headline: 'Gas\nprices',
    publisher: 'Example Gazette',
    publishedOn: '2022-01-01',
  }

  test('sends the sentences of the body, numbered, and what is known', () => {
    const text = 'MENU\nGas rose.\nIt fell\nagain.'
    const sentences = [
      { start: 5, end: 14 },
      { start: 15, end: 29 },
    ]

    const { messages, leftOut } = modelPrompt({ ...article, text, sentences })

    expect(messages.at(-1)?.content).toBe(
      'Headline: Gas prices\nPublisher: Example Gazette\nPublished on: 2022-01-01\nARTICLE\n1. Gas rose.\n2. It fell again.\nEND',
    )
    expect(leftOut).toBe(0)
  })

  test('of a long article sends as many sentences as fit, and counts the rest', () => {
    const text = 'Gas rose by a third. '.repeat(5000)
    const sentences = Array.from({ length: 5000 }, (_, index) => ({
      start: index * 21,
      end: index * 21 + 20,
    }))

    const { messages, leftOut } = modelPrompt({ ...article, text, sentences })

    const content = messages.at(-1)!.content
    expect(content.length).toBeLessThan(MODEL_TEXT_MAX + 200)
    expect(content.split('\n').length - 5 + leftOut).toBe(5000)
    expect(leftOut).toBeGreaterThan(1000)
  })
})

test.each([
  [' http://localhost:11434/v1/ ', 'http://localhost:11434/v1'],
  ['https://api.example.org/v1', 'https://api.example.org/v1'],
  ['https://api.example.org', 'https://api.example.org'],
])('%s is an address of an endpoint', (given, kept) => {
  expect(readBaseUrl(given)).toEqual({ ok: true, value: kept })
})

test.each([
  [''],
  ['api.example.org/v1'],
  ['file:///etc/passwd'],
  ['https://user:key@api.example.org/v1'],
  ['https://api.example.org/v1?key=1'],
  ['https://api.example.org/v1#a'],
  [`https://api.example.org/${'a'.repeat(500)}`],
])('%.40s is no address of an endpoint', (given) => {
  expect(readBaseUrl(given)).toMatchObject({ refusal: 'base-url-invalid' })
})
