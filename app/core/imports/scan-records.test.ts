import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  makeRecordScanner,
  SCAN_START,
  type ScanPoint,
} from './scan-records.ts'

const review = '{"@type":"ClaimReview","claimReviewed":"A \\"quoted\\" } ]"}'
const pretty = '{\n  "a": [\n{\n"b": 1}],\n  "c": "ü"\n}'

function scan(text: string, size: number, from: ScanPoint = SCAN_START) {
  const bytes = new TextEncoder().encode(text)
  const scanner = makeRecordScanner(from, 1_000)
  const records = []
  for (let at = from.offset; at < bytes.length; at += size)
    records.push(...scanner.push(bytes.slice(at, at + size)))
  return [...records, ...scanner.end()]
}

function textsOf(records: ReturnType<typeof scan>) {
  return records.map(({ bytes }) => bytes && new TextDecoder().decode(bytes))
}

const layouts: [string, string, (string | null)[]][] = [
  ['one value', ` ${pretty} `, [pretty]],
  ['a list', `[${review},\n ${pretty}]`, [review, pretty]],
  ['an empty list', '[]', []],
  ['a byte order mark', `\uFEFF${review}`, [review]],
  [
    'JSON a line',
    `${review}\n${pretty}\r\n${review}`,
    [review, pretty, review],
  ],
  ['lists a line', `[${review}]\n[${review}]`, [review, review]],
  [
    'a feed',
    `{"@type":"DataFeed","x":{"y":[1]},"dataFeedElement" : [${review},${review}],"z":{"q":1}}`,
    [review, review],
  ],
  [
    'a key that only looks like it',
    '{"a":{"dataFeedElement":[1,2]}}',
    ['{"a":{"dataFeedElement":[1,2]}}'],
  ],
  [
    'a line that breaks off',
    `{"a":{"b":1\n${review}`,
    ['{"a":{"b":1\n', review],
  ],
  [
    'a line that breaks off in a text',
    `{"a":"b\n${review}`,
    ['{"a":"b\n', review],
  ],
  ['what is no JSON', `nothing\n${review}`, ['nothing', review]],
  ['a record that is too long', `["${'x'.repeat(1_100)}",1]`, [null, '1']],
]

test.each(layouts)('%s is split into its records', (_, text, records) => {
  expect(textsOf(scan(text, 4_096))).toEqual(records)
})

test('pieces of any size give the same records', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...layouts),
      fc.integer({ min: 1, max: 60 }),
      ([, text, records], size) => {
        expect(textsOf(scan(text, size))).toEqual(records)
      },
    ),
  )
})

test('a scan goes on behind any record as if it had not stopped', () => {
  for (const [, text, records] of layouts)
    for (const [index, { next }] of scan(text, 64).entries())
      expect(textsOf(scan(text, 64, next))).toEqual(records.slice(index + 1))
})
