import { once } from 'node:events'
import { request as nodeRequest } from 'node:http'
import { afterEach, expect, test, vi } from 'vitest'
import { runServer, sent } from './running-server.ts'

type Running = Awaited<ReturnType<typeof runServer>>
const running: Running[] = []

afterEach(async () => {
  for (const { server, db } of running.splice(0)) {
    server.closeAllConnections()
    server.close()
    await db.destroy()
  }
})

async function start(...given: Parameters<typeof runServer>) {
  const one = await runServer(...given)
  running.push(one)
  return one
}

const OURS = { Origin: 'http://localhost:3000' }

function post(url: string, headers: Record<string, string>, body = 'a=1') {
  const type = 'application/x-www-form-urlencoded'
  return fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': type, ...headers },
    body,
  })
}

test('addresses are of ORIGIN whatever the Host header says', async () => {
  const { url } = await start({ ORIGIN: 'https://facts.example.org' })

  const answer = await fetch(`${url}/a?b=c`, {
    headers: { 'X-Forwarded-Host': 'evil.example' },
  })

  expect(await answer.json()).toMatchObject({
    url: 'https://facts.example.org/a?b=c',
    host: 'facts.example.org',
  })
})

test('every answer carries the nonce of its scripts and safe headers', async () => {
  const { url } = await start()

  const answer = await fetch(url)
  const { nonce } = (await answer.json()) as { nonce: string }

  expect(answer.headers.get('content-security-policy')).toContain(
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
  )
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(answer.headers.get('strict-transport-security')).toBeNull()
})

test('no more of an answer is made than its reader takes', async () => {
  const { url, lines } = await start()
  const asked = nodeRequest(`${url}/endless`)
  asked.end()
  const [answer] = await once(asked, 'response')

  answer.pause()
  await settled(() => sent.bytes)
  const made = sent.bytes
  answer.on('error', () => {}).destroy()
  await vi.waitFor(() => expect(sent.isCancelled).toBe(true))

  expect(made).toBeGreaterThan(0)
  expect(made).toBeLessThan(32 * 1024 * 1024)
  expect(lines.filter(({ msg }) => msg === 'request failed')).toEqual([])
})

/** Until `read` gives the same twice. */
async function settled(read: () => number) {
  for (let last = -1; last !== read();) {
    last = read()
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

test('no two answers share a nonce', async () => {
  const { url } = await start()

  const policies = await Promise.all(
    [1, 2].map(async () =>
      (await fetch(url)).headers.get('content-security-policy'),
    ),
  )

  expect(new Set(policies).size).toBe(2)
})

test('an answer keeps the policy that its route chose', async () => {
  const { url } = await start()

  const answer = await fetch(`${url}/own-policy`)

  expect(answer.headers.get('content-security-policy')).toBe('sandbox')
})

test('an https ORIGIN asks browsers to stay on https', async () => {
  const { url } = await start({ ORIGIN: 'https://facts.example.org' })

  const answer = await fetch(url)

  expect(answer.headers.get('strict-transport-security')).toContain('max-age')
})

test.each([
  ['our own origin', OURS, 200],
  ['a foreign origin', { Origin: 'http://evil.example' }, 403],
  ['an origin without a name', { Origin: 'null' }, 403],
  ['our origin on another port', { Origin: 'http://localhost:4000' }, 403],
  [
    'a foreign origin with a Host that fits',
    { Origin: 'http://evil.example', 'X-Forwarded-Host': 'evil.example' },
    403,
  ],
  ['a same-origin mark', { 'Sec-Fetch-Site': 'same-origin' }, 200],
  ['a cross-site mark', { 'Sec-Fetch-Site': 'cross-site' }, 403],
  ['a same-site mark', { 'Sec-Fetch-Site': 'same-site' }, 403],
  ['no mark and no cookie', {}, 200],
  ['no mark but a cookie', { Cookie: '__Host-session=x' }, 403],
])('a post with %s', async (_case, headers, status) => {
  const { url } = await start()

  const answer = await post(`${url}/anywhere`, headers)

  expect(answer.status).toBe(status)
})

test('a form within the limit reaches its route whole', async () => {
  const { url } = await start()
  const body = 'x'.repeat(1024 * 1024)

  const answer = await post(`${url}/login`, OURS, body)

  expect(await answer.json()).toMatchObject({ body, bodyRefused: false })
})

test('a form over the limit is refused in a sentence', async () => {
  const { url } = await start()

  const answer = await post(`${url}/login`, OURS, 'x'.repeat(1024 * 1024 + 1))

  expect(answer.status).toBe(413)
  expect(await answer.text()).toContain('over 1 MB')
})

test.each(['/desk/articles/new', '/desk/articles/new.data', '/desk/import'])(
  'a file within its own limit reaches %s',
  async (path) => {
    const { url } = await start()

    const answer = await post(url + path, OURS, 'x'.repeat(2 * 1024 * 1024))

    expect(answer.status).toBe(200)
  },
)

test('a form with too large a file is told so and gets no body', async () => {
  const { url } = await start()
  const body = 'x'.repeat(12 * 1024 * 1024 + 1)

  const answer = await post(`${url}/desk/articles/new`, OURS, body)

  expect(await answer.json()).toMatchObject({ body: '', bodyRefused: true })
})

test('a body of unknown length is refused', async () => {
  const { url } = await start()
  const body = new Blob(['a=1']).stream()

  const answer = await fetch(`${url}/login`, {
    method: 'POST',
    headers: OURS,
    body,
    duplex: 'half',
  } as RequestInit)

  expect(answer.status).toBe(411)
})

test.each(['/%E0%A4%A', '/desk/%'])(
  'a broken address is refused: %s',
  async (path) => {
    const { url } = await start()

    const answer = await fetch(url + path)

    expect(answer.status).toBe(400)
  },
)

test.each([
  ['TRACE', '/'],
  ['OPTIONS', '*'],
  ['GET', 'http://evil.example/'],
])('%s %s is refused', async (method, path) => {
  const { url } = await start()

  const status = await new Promise((resolve) => {
    const { port } = new URL(url)
    nodeRequest({ port, method, path }, (res) => resolve(res.statusCode)).end()
  })

  expect(status).toBe(400)
})

test('a request leaves one line with its id and without its query', async () => {
  const { url, lines } = await start()

  const answer = await fetch(`${url}/queue?q=secret`)
  const { requestId } = (await answer.json()) as { requestId: string }

  await expect.poll(() => lines).toHaveLength(1)
  expect(lines[0]).toMatchObject({
    requestId,
    method: 'GET',
    path: '/queue',
    status: 200,
    ms: expect.any(Number),
  })
  expect(answer.headers.get('x-request-id')).toBe(requestId)
})

test('the secret of a one-time link stays out of the log', async () => {
  const { url, lines } = await start()

  await (await fetch(`${url}/link/s3cret.data`)).text()

  await expect.poll(() => lines).toHaveLength(1)
  expect(lines[0]).toMatchObject({ path: '/link/…' })
})

test('an address that sends far too much is slowed down', async () => {
  const { url } = await start()

  const statuses = new Set<number>()
  for (let i = 0; i < 1201; i++) {
    const answer = await post(`${url}/login`, { Origin: 'http://e.example' })
    await answer.text()
    statuses.add(answer.status)
  }

  expect([...statuses]).toEqual([403, 429])
})

test.each([
  ['', '127.0.0.1'],
  ['loopback', '203.0.113.9'],
  ['10.0.0.0/8', '127.0.0.1'],
])(
  'with TRUST_PROXY=%s a forwarded request comes from %s',
  async (TRUST_PROXY, clientAddress) => {
    const { url } = await start({ TRUST_PROXY })

    const answer = await fetch(url, {
      headers: { 'X-Forwarded-For': '203.0.113.9' },
    })

    expect(await answer.json()).toMatchObject({ clientAddress })
  },
)

test('/healthz says that the store answers', async () => {
  const { url } = await start()

  const answer = await fetch(`${url}/healthz`)

  expect(answer.status).toBe(200)
  expect(await answer.text()).toBe('ok\n')
})

test('/healthz says that the store does not answer', async () => {
  const { url, db } = await start()
  await fetch(`${url}/healthz`)
  await db.destroy()

  const answer = await fetch(`${url}/healthz`)

  expect(answer.status).toBe(503)
})

test('published bytes are served before anything else is asked', async () => {
  const { url } = await start(
    {},
    {
      stored: (req, res) => {
        if (req.url !== '/reviews/a') return false
        res.end('as published')
        return true
      },
    },
  )

  const published = await fetch(`${url}/reviews/a`)
  const other = await fetch(`${url}/reviews/b`)

  expect(await published.text()).toBe('as published')
  expect(published.headers.get('content-security-policy')).toBeNull()
  expect(await other.json()).toMatchObject({ body: '' })
})

test('a fault before Remix is a page with a number, and a line', async () => {
  const { url, lines } = await start(
    {},
    { stored: () => Promise.reject(new Error('The store broke.')) },
  )

  const answer = await fetch(url)
  const id = answer.headers.get('x-request-id')

  expect(answer.status).toBe(500)
  expect(await answer.text()).toContain(id)
  expect(lines[0]).toMatchObject({
    requestId: id,
    err: { message: 'The store broke.' },
  })
})
