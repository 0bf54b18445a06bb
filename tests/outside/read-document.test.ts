import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { UPLOAD_BYTES_MAX } from '#app/core/intake/limits.ts'
import {
  makeReadDocument,
  PARSE_WORKER,
} from '#app/outside/read-document/read-document.ts'
import {
  coreProperties,
  makeDocx,
  paragraph,
} from '#tests/fixtures/make-docx.ts'
import { makePdf } from '#tests/fixtures/make-pdf.ts'

const readDocument = makeReadDocument({
  workerUrl: PARSE_WORKER,
  timeoutMs: 15_000,
  memoryMb: 200,
})

const ARTICLE =
  'Russia supplied more than a third of the gas that the union bought abroad in that year, and most of it came by pipe.'

function read(name: string, content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? strToU8(content) : content
  return readDocument({ name, mediaType: null, bytes })
}

test('a text file is read as it is', async () => {
  const document = await read('a.txt', 'Gas\r\n\r\nOver 30 %.\r\n')

  expect(document).toMatchObject({
    ok: true,
    value: { text: 'Gas\n\nOver 30 %.', format: 'txt', title: null, notes: [] },
  })
})

test('a text file in a guessed encoding says so', async () => {
  const document = await read(
    'a.txt',
    Uint8Array.of(...strToU8('The caf'), 0xe9),
  )

  expect(document).toMatchObject({
    value: {
      text: 'The café',
      notes: [{ note: 'encoding-guessed', found: 'windows-1252' }],
    },
  })
})

test('a Markdown file loses its marks and keeps its lines', async () => {
  const document = await read(
    'a.md',
    '---\nauthor: Ana\n---\n# Gas\n\nOver **30 %**\ncomes by [pipe](https://x.org).\n\n- one\n- two <b>bold</b>\n',
  )

  expect(document).toMatchObject({
    value: {
      text: 'Gas\nOver 30 %\ncomes by pipe.\none\ntwo bold',
      format: 'md',
      metadata: { headline: 'Gas', author: 'Ana' },
    },
  })
})

test('an HTML file is read like a page', async () => {
  const document = await read(
    'a.html',
    `<title>Gas</title><nav><a href="/">Home</a></nav><article><p>${ARTICLE}</p></article>`,
  )

  expect(document).toMatchObject({
    value: { text: ARTICLE, format: 'html', metadata: { headline: 'Gas' } },
  })
})

test('a Word file gives its paragraphs, line breaks, tables and properties', async () => {
  const cells = ['Russia', '38 %'].map(
    (text) => `<w:tc>${paragraph(text)}</w:tc>`,
  )
  const table = `<w:tbl><w:tr>${cells.join('')}</w:tr></w:tbl>`
  const properties =
    '<dc:title>Gas</dc:title><dc:creator>Ana</dc:creator><dc:language>en-GB</dc:language><dcterms:created>2022-01-01T10:00:00Z</dcterms:created>'

  const document = await read(
    'a.docx',
    makeDocx(paragraph('Over\n30 %') + paragraph('By pipe') + table, {
      'docProps/core.xml': coreProperties(properties),
    }),
  )

  expect(document).toEqual({
    ok: true,
    value: {
      text: 'Over\n30 %\nBy pipe\nRussia | 38 %',
      title: 'Gas',
      format: 'docx',
      metadata: {
        headline: 'Gas',
        author: 'Ana',
        publisher: null,
        publishedOn: null,
        language: 'en-GB',
        canonicalUrl: null,
      },
      notes: [{ note: 'file-made-on', found: '2022-01-01' }],
    },
  })
})

test('a PDF gives its paragraphs and properties', async () => {
  const document = await read(
    'a.pdf',
    makePdf({
      pages: [
        ['Gas from Russia makes up over a third', 'of imports (38 %).'],
        ['It comes by pipe.'],
      ],
      info: '/Title(Gas)/Author(Ana)/CreationDate(D:20220101100000Z)',
    }),
  )

  expect(document).toMatchObject({
    ok: true,
    value: {
      text: 'Gas from Russia makes up over a third of imports (38 %).\nIt comes by pipe.',
      title: 'Gas',
      format: 'pdf',
      metadata: { headline: 'Gas', author: 'Ana', publishedOn: null },
      notes: [{ note: 'file-made-on', found: '2022-01-01' }],
    },
  })
})

test('the content decides, not the extension', async () => {
  const document = await read('a.docx', makePdf({ pages: [['Gas']] }))

  expect(document).toMatchObject({ value: { format: 'pdf', text: 'Gas' } })
})

const UNREADABLE = '(x)'.padEnd(32, '.')
const ENCRYPTED = `/Encrypt<</Filter/Standard/V 1/R 2/P -44/O${UNREADABLE.replace('(x)', '(').slice(0, -1)})/U(${'u'.repeat(32)})>>/ID[(a)(a)]`

test.each([
  ['an empty file', '', 'empty'],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13), 'binary'],
  [
    'a file that is too large',
    new Uint8Array(UPLOAD_BYTES_MAX + 1),
    'too-large',
  ],
  [
    'a page of links',
    `<html>${'<p><a href="/x">Gas prices rise again</a></p>'.repeat(20)}`,
    'no-article',
  ],
  [
    'an empty page',
    '<html><body><div id="app"></div></body></html>',
    'no-article',
  ],
  ['an empty Word file', makeDocx(''), 'empty'],
  [
    'another archive',
    zipSync({ 'a.txt': strToU8('x') }),
    'not-a-supported-type',
  ],
  ['a broken Word file', makeDocx('<w:p><w:r>'), 'damaged'],
  ['a broken PDF', '%PDF-1.7 and no more', 'damaged'],
  ['a scanned PDF', makePdf({ pages: [[]] }), 'no-text-in-pdf'],
  [
    'a locked PDF',
    makePdf({ pages: [['Gas']], trailer: ENCRYPTED }),
    'password-protected',
  ],
])('%s is refused', async (_what, content, refusal) => {
  expect(await read('a.txt', content)).toMatchObject({ ok: false, refusal })
})

test('a Word file that unpacks to more than the limit is refused', async () => {
  const bomb = makeDocx(paragraph('Gas'), {
    'word/bomb.xml': new Uint8Array(60_000_000),
  })

  expect(await read('a.docx', bomb)).toMatchObject({
    refusal: 'unpacks-too-large',
  })
})

test('a Word file that lies about its size is refused', async () => {
  const bomb = makeDocx(paragraph('Gas'), {
    'word/bomb.xml': new Uint8Array(60_000_000),
  })

  const lying = withDeclaredSize(bomb, 60_000_000, 10)

  expect(Object.keys(unzipSync(lying, { filter: () => false }))).toEqual([])
  expect(await read('a.docx', lying)).toMatchObject({
    refusal: 'unpacks-too-large',
  })
})

test('a PDF that unpacks to more memory than it may is given up', async () => {
  const bomb = makePdf({
    pages: [['Gas']],
    prefix: Buffer.alloc(400_000_000, ' '),
  })

  expect(await read('a.pdf', bomb)).toMatchObject({
    refusal: 'unpacks-too-large',
  })
})

test('a document that takes too long is given up', async () => {
  const hurried = makeReadDocument({
    workerUrl: PARSE_WORKER,
    timeoutMs: 1,
    memoryMb: 200,
  })

  const document = await hurried({
    name: 'a.txt',
    mediaType: null,
    bytes: strToU8('Gas'),
  })

  expect(document).toMatchObject({ refusal: 'took-too-long' })
})

test('documents that come together are all read', async () => {
  const texts = ['one', 'two', 'three', 'four', 'five']

  const documents = await Promise.all(texts.map((text) => read('a.txt', text)))

  expect(
    documents.map((document) => document.ok && document.value.text),
  ).toEqual(texts)
})

/** Changes the size that the central directory states. */
function withDeclaredSize(archive: Uint8Array, from: number, to: number) {
  const lying = archive.slice()
  const view = new DataView(lying.buffer)
  for (let at = 0; at < lying.length - 4; at++) {
    if (view.getUint32(at, true) === from) view.setUint32(at, to, true)
  }
  return lying
}
