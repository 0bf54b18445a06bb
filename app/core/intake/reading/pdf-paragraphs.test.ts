import { expect, test } from 'vitest'
import { pdfParagraphs, type PdfItem } from './pdf-paragraphs.ts'

type Place = { y: number; fontSize?: number; width?: number; x?: number }

function line(str: string, place: Place): PdfItem {
  return { str, x: 70, width: 400, fontSize: 12, hasEOL: true, ...place }
}

test('a wrapped paragraph is one line', () => {
  const page = [
    line('Gas from Russia makes up', { y: 700 }),
    line('over 30 % of the imports.', { y: 686, width: 150 }),
    line('The rest comes by ship.', { y: 672, width: 140 }),
  ]

  expect(pdfParagraphs([page])).toEqual([
    'Gas from Russia makes up over 30 % of the imports.',
    'The rest comes by ship.',
  ])
})

test('a wider gap, another size and a list mark begin anew', () => {
  const page = [
    line('Gas runs short', { y: 740, fontSize: 20 }),
    line('The union buys', { y: 712 }),
    line('most of it abroad', { y: 698 }),
    line('From Russia came', { y: 670 }),
    line('a third', { y: 656 }),
    line('• by pipe', { y: 642 }),
    line('• by ship', { y: 628 }),
  ]

  expect(pdfParagraphs([page])).toEqual([
    'Gas runs short',
    'The union buys most of it abroad',
    'From Russia came a third',
    '• by pipe',
    '• by ship',
  ])
})

test('a sentence goes on over the page, a new one does not', () => {
  const first = [line('The memorandum was', { y: 80 })]
  const second = [line('signed on 21 June.', { y: 740 })]
  const third = [line('It names two ports.', { y: 740 })]

  expect(pdfParagraphs([first, second, third])).toEqual([
    'The memorandum was signed on 21 June.',
    'It names two ports.',
  ])
})

test.each([
  ['import-', 'ed gas', 'imported gas'],
  ['im\u00AD', 'port', 'import'],
  ['EU-', 'Ukraine', 'EU- Ukraine'],
  ['2021-', '22', '2021- 22'],
])('%j and %j are joined as %j', (one, other, whole) => {
  const page = [line(one, { y: 700 }), line(other, { y: 686 })]

  expect(pdfParagraphs([page])).toEqual([whole])
})

test('pieces drawn apart on a line are words apart', () => {
  const page = [
    { ...line('Gas', { y: 700, width: 20 }), hasEOL: false },
    line('share', { y: 700, x: 95, width: 30 }),
  ]

  expect(pdfParagraphs([page])).toEqual(['Gas share'])
})

test('a document without text has no paragraphs', () => {
  expect(pdfParagraphs([[], [line(' ', { y: 1 })]])).toEqual([])
})
