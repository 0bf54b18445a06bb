import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { validatePage } from '#app/core/review/rules/page/validate-page.ts'
import { approveReview } from '#app/desk/publication/approve-review.ts'
import { publishReview } from '#app/desk/publication/publish-review.ts'
import { makeRender } from '#app/http/publish/make-render.tsx'
import { serveStored } from '#app/http/server/stored.ts'
import type { Db } from '#db/schema.ts'
import {
  makeRated,
  must,
  SECRETS,
  writeAndSubmit,
  WRITTEN,
} from '#tests/desk/publication/make-rated.ts'
import { eachStore } from '#tests/each-store.ts'
import { deskOf, DESK_ID, makeDeskRow, makePerson } from '#tests/make.ts'

const path = `/reviews/${WRITTEN.slug}`
const css = {
  path: '/assets/public-1.css',
  mediaType: 'text/css',
  bytes: Buffer.from('body{color:red}'.repeat(50)),
}
const render = makeRender({
  files: { stylesheet: css.path, fonts: ['/assets/serif.woff2'] },
  assets: [css],
})

eachStore('stored bytes', (db) => {
  let server: Server

  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    await makePerson(db(), 'eve', ['editor'])
    await publish(db())
    server = await serve(db())
  })
  afterEach(() => new Promise((resolve) => server.close(resolve)))

  test('the page is what the validator let through, however it is packed', async () => {
    const plain = await ask(server, path)
    const gzip = await ask(server, path, { 'accept-encoding': 'gzip' })
    const brotli = await ask(server, path, {
      'accept-encoding': 'gzip, br;q=0.9',
    })
    const refused = await ask(server, path, {
      'accept-encoding': 'br;q=0, identity',
    })

    const html = plain.body.toString()
    expect(plain.status).toBe(200)
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(gzip.body).toString()).toBe(html)
    expect(brotli.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(brotli.body).toString()).toBe(html)
    expect(refused.body.toString()).toBe(html)
    expect(levels(html, 'E')).toEqual([])
  })

  test('the page carries one ClaimReview, byte for byte that of its data', async () => {
    const html = (await ask(server, path)).body.toString()
    const jsonLd = await ask(server, `${path}.jsonld`)

    expect(html.split('"ClaimReview"')).toHaveLength(2)
    expect(html).toContain(`ld+json">${jsonLd.body.toString()}</script>`)
    expect(jsonLd.headers).toMatchObject({
      'content-type': 'application/ld+json',
      'access-control-allow-origin': '*',
    })
  })

  test('the page has no script to run, no inline style, no cookie and no secret', async () => {
    const { headers, body } = await ask(server, path)

    const html = body.toString()
    expect(html.match(/<script/g)).toHaveLength(1)
    expect(html).not.toMatch(/<style| style="| on\w+="|nonce/)
    expect(headers['set-cookie']).toBeUndefined()
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    for (const secret of SECRETS) expect(html).not.toContain(secret)
  })

  test('any site may frame the card, and nothing else', async () => {
    const page = await ask(server, path)
    const card = await ask(server, `${path}/embed`)

    const html = card.body.toString()
    expect(html).toContain(
      `rel="canonical" href="http://localhost:3000${path}"`,
    )
    expect(html).not.toMatch(/<script|ClaimReview|<style| style="/)
    expect(card.headers['content-security-policy']).toContain(
      'frame-ancestors *',
    )
    expect(card.headers['x-frame-options']).toBeUndefined()
    expect(page.headers['content-security-policy']).toContain(
      "frame-ancestors 'none'",
    )
    expect(page.headers['x-frame-options']).toBe('DENY')
  })

  test('the picture that the page names is there', async () => {
    const html = (await ask(server, path)).body.toString()
    const [, named] = html.match(/og:image" content="[^/]+\/\/[^/]+([^"]+)"/)!
    const picture = await ask(server, named!, { 'accept-encoding': 'br' })

    expect(picture.status).toBe(200)
    expect(picture.headers).toMatchObject({
      'content-type': 'image/png',
      'cross-origin-resource-policy': 'cross-origin',
    })
    expect(picture.body.subarray(1, 4).toString()).toBe('PNG')
  })

  test('what a reader has already is not sent again', async () => {
    const first = await ask(server, path, { 'accept-encoding': 'br' })
    const tag = String(first.headers.etag)

    const again = await ask(server, path, {
      'accept-encoding': 'br',
      'if-none-match': `W/${tag}`,
    })
    const plain = await ask(server, path, { 'if-none-match': tag })

    expect(again.status).toBe(304)
    expect(again.body).toHaveLength(0)
    expect(plain.status).toBe(200)
  })

  test('HEAD answers with the length and no body', async () => {
    const head = await ask(server, path, {}, 'HEAD')
    const get = await ask(server, path)

    expect(head.body).toHaveLength(0)
    expect(head.headers['content-length']).toBe(String(get.body.length))
  })

  test('files that pages name are kept and never asked for twice', async () => {
    const file = await ask(server, css.path)

    expect(file.body.toString()).toBe(css.bytes.toString())
    expect(file.headers['cache-control']).toContain('immutable')
  })

  test.each([
    ['/reviews/nothing-here', 'GET'],
    ['/desk', 'GET'],
    [path, 'POST'],
  ])('%s by %s is left to the rest of the server', async (url, method) => {
    expect((await ask(server, url, {}, method)).status).toBe(404)
  })
})

async function publish(db: Db) {
  const claimId = await makeRated(db)
  await writeAndSubmit(db, claimId)
  const eve = { ...(await deskOf(db, 'eve')), render }
  await must(approveReview(eve, { claimId }))
  await must(publishReview(eve, { claimId }))
}

async function serve(db: Db) {
  const env = { origin: 'http://localhost:3000' }
  const stored = serveStored({ db, deskId: DESK_ID, env } as Parameters<
    typeof serveStored
  >[0])
  const server = createServer(async (req, res) => {
    if (!(await stored(req, res))) res.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

type Answer = {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: Buffer
}

function ask(server: Server, url: string, headers = {}, method = 'GET') {
  const { port } = server.address() as AddressInfo
  return new Promise<Answer>((resolve, reject) => {
    const asked = request({ port, path: url, method, headers }, (res) => {
      const chunks: Buffer[] = []
      res.on('data', (chunk: Buffer) => chunks.push(chunk))
      res.on('end', () =>
        resolve({
          status: res.statusCode ?? 0,
          headers: res.headers,
          body: Buffer.concat(chunks),
        }),
      )
    })
    asked.on('error', reject).end()
  })
}

function levels(html: string, level: string) {
  const { findings } = validatePage(html)
  return findings.filter((finding) => finding.level === level)
}
