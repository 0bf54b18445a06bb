import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { makeOutside, type OutsideSettings } from '#app/outside/outside.ts'
import { PARSE_WORKER } from '#app/outside/read-document/read-document.ts'
import { makePdf } from '#tests/fixtures/make-pdf.ts'
import { makeFetchRules } from './fetch-rules.ts'
import { serve, servePage } from './local-server.ts'

const SENTENCE =
  'Russia supplied more than a third of the gas that the union bought abroad in that year, and most of it came by pipe.'

const PAGE = `<html lang="en"><head><title>Gas runs short</title></head><body>
<nav><a href="/">Home</a></nav><article><h1>Gas runs short</h1>
${`<p>${SENTENCE}</p>`.repeat(3)}</article></body></html>`

function outsideWith(ports: number[], changes: Partial<OutsideSettings> = {}) {
  const { policy, lookup } = makeFetchRules(ports)
  return makeOutside({
    origin: 'https://facts.example.org',
    policy,
    lookup,
    workerUrl: PARSE_WORKER,
    keyFile: '/nowhere/claimdesk.key',
    logKeyFile: '/nowhere/claimdesk-log.key',
    mail: null,
    ...changes,
  })
}

test('an article is fetched and read', async () => {
  const { origin, port } = await servePage(PAGE)

  const page = await outsideWith([port]).fetchPage(`${origin}/gas#top`)

  expect(page).toMatchObject({
    ok: true,
    value: {
      text: Array(3).fill(SENTENCE).join('\n'),
      format: 'html',
      finalUrl: `${origin}/gas`,
      metadata: {
        headline: 'Gas runs short',
        language: 'en',
        canonicalUrl: `${origin}/gas`,
      },
    },
  })
})

test('an address that answers a PDF is read as one', async () => {
  const { origin, port } = await serve((_request, response) => {
    response.setHeader('content-type', 'application/pdf')
    response.end(makePdf({ pages: [['Over 30 %.']] }))
  })

  const page = await outsideWith([port]).fetchPage(origin)

  expect(page).toMatchObject({ value: { format: 'pdf', text: 'Over 30 %.' } })
})

test.each([
  ['<p>Log in</p>', 200, 'no-article'],
  [PAGE, 404, 'http-error'],
  ['', 200, 'empty'],
])('a page %# without an article is refused', async (html, status, refusal) => {
  const { origin, port } = await serve((_request, response) => {
    response.writeHead(status, { 'content-type': 'text/html' }).end(html)
  })

  const page = await outsideWith([port]).fetchPage(origin)

  expect(page).toMatchObject({ ok: false, refusal })
})

test('a snapshot keeps the bytes as they came, their hash and their text', async () => {
  const { origin, port } = await servePage(PAGE)

  const snapshot = await outsideWith([port]).takeSnapshot(origin)

  expect(snapshot).toMatchObject({
    ok: true,
    value: {
      mediaType: 'text/html',
      status: 200,
      finalUrl: `${origin}/`,
      title: 'Gas runs short',
      sha256: createHash('sha256').update(PAGE).digest('hex'),
      text: Array(3).fill(SENTENCE).join('\n'),
    },
  })
  expect(snapshot.ok && new TextDecoder().decode(snapshot.value.bytes)).toBe(
    PAGE,
  )
})

test('a picture is kept as a snapshot without text', async () => {
  const { origin, port } = await serve((_request, response) => {
    response.setHeader('content-type', 'image/png')
    response.end(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0))
  })

  const snapshot = await outsideWith([port]).takeSnapshot(origin)

  expect(snapshot).toMatchObject({
    value: { mediaType: 'image/png', text: null, title: null },
  })
})

test('a live page shows status, headers, redirects and body as a crawler sees them', async () => {
  const { origin, port } = await serve((request, response) => {
    if (request.url === '/old') response.writeHead(301, { location: '/new' })
    else
      response.writeHead(410, {
        'content-type': 'text/html',
        'x-robots-tag': 'noindex',
      })
    response.end('<p>Withdrawn</p>')
  })

  const page = await outsideWith([port]).readLivePage(`${origin}/old`)

  expect(page).toMatchObject({
    ok: true,
    value: {
      status: 410,
      redirects: [`${origin}/old`],
      finalUrl: `${origin}/new`,
      headers: { 'x-robots-tag': 'noindex' },
      body: '<p>Withdrawn</p>',
    },
  })
})

test('our own pages may be checked live, but not taken in', async () => {
  const { origin } = await servePage(PAGE)
  const outside = outsideWith([], { origin })

  expect(await outside.readLivePage(origin)).toMatchObject({ ok: true })
  expect(await outside.fetchPage(origin)).toMatchObject({
    refusal: 'not-public-address',
  })
  expect(await outside.takeSnapshot(origin)).toMatchObject({
    refusal: 'not-public-address',
  })
})

test('without a mail server there is no mail', () => {
  expect(outsideWith([]).sendMail).toBeNull()
})

test('a feed that is as it was is not sent again', async () => {
  const { origin, port } = await serve((request, response) => {
    const isKnown = request.headers['if-none-match'] === '"a1"'
    response.writeHead(isKnown ? 304 : 200, {
      'content-type': 'application/json',
      etag: '"a1"',
    })
    response.end(isKnown ? undefined : '[]')
  })
  const { fetchFeedAgain } = outsideWith([port])

  const first = await fetchFeedAgain(origin, { etag: null, lastModified: null })
  const again = await fetchFeedAgain(origin, {
    etag: '"a1"',
    lastModified: null,
  })

  expect(first).toMatchObject({
    value: { isSame: false, etag: '"a1"', lastModified: null },
  })
  expect(again).toMatchObject({ value: { isSame: true } })
})
