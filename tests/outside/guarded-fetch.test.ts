import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { publicOnly } from '#app/outside/fetch/address-policy.ts'
import { guardedFetch } from '#app/outside/fetch/guarded-fetch.ts'
import { makeFetchRules } from './fetch-rules.ts'
import { serve, servePage } from './local-server.ts'

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const refused = (refusal: string) => ({ ok: false, refusal })

test('a page arrives with its bytes, type, status and address', async () => {
  const { origin, port } = await servePage('<p>Gas</p>')

  const fetched = await guardedFetch(`${origin}/a#b`, makeFetchRules([port]))

  expect(fetched).toMatchObject({
    ok: true,
    value: {
      finalUrl: `${origin}/a`,
      status: 200,
      mediaType: 'text/html',
      charset: 'utf-8',
      redirects: [],
    },
  })
  expect(fetched.ok && text(fetched.value.bytes)).toBe('<p>Gas</p>')
})

test('the request says who asks and carries no cookie', async () => {
  const heard: Record<string, unknown>[] = []
  const { origin, port } = await serve((request, response) => {
    heard.push(request.headers)
    response.setHeader('set-cookie', 'a=b')
    response.writeHead(heard.length === 1 ? 302 : 200, {
      location: '/b',
      'content-type': 'text/html',
    })
    response.end()
  })

  await guardedFetch(origin, makeFetchRules([port]))

  expect(heard).toHaveLength(2)
  expect(heard[1]).toMatchObject({ 'user-agent': 'Claimdesk test' })
  expect(heard[1]).not.toHaveProperty('cookie')
  expect(heard[1]).not.toHaveProperty('referer')
})

test.each([
  'http://127.0.0.1',
  'http://2130706433',
  'http://0x7f000001',
  'http://0x7f.1',
  'http://0177.0.0.1',
  'http://127.1',
  'http://0',
  'http://[::1]',
  'http://[::]',
  'http://[::ffff:127.0.0.1]',
  'http://[::ffff:7f00:1]',
  'http://[64:ff9b::127.0.0.1]',
  'http://[2002:7f00:1::]',
  'http://１２７.0.0.1',
  'http://127。0。0。1',
])('%s never reaches the server behind it', async (literal) => {
  const reached: unknown[] = []
  const { port } = await serve((request, response) => {
    reached.push(request.url)
    response.end()
  })
  const rules = makeFetchRules([], {
    policy: (address) => publicOnly(address, new URL('http://a.example')),
  })

  const fetched = await guardedFetch(`${literal}:${port}/`, rules)

  expect(fetched).toMatchObject(refused('not-public-address'))
  expect(reached).toEqual([])
})

test.each([
  ['file:///etc/passwd', 'not-http'],
  ['ftp://example.org/', 'not-http'],
  ['javascript:alert(1)', 'not-http'],
  ['data:text/html,x', 'not-http'],
  ['http://user:secret@example.org/', 'invalid-url'],
  ['example.org', 'invalid-url'],
  ['http://', 'invalid-url'],
  ['', 'invalid-url'],
  [`http://example.org/${'a'.repeat(2048)}`, 'invalid-url'],
  ['http://93.184.215.14:8080/', 'not-public-address'],
  ['http://169.254.169.254/latest/meta-data/', 'not-public-address'],
])('%s is refused before anything is asked', async (address, refusal) => {
  const fetched = await guardedFetch(address, makeFetchRules([]))

  expect(fetched).toMatchObject(refused(refusal))
})

test.each([
  [['10.0.0.7']],
  [['127.0.0.1']],
  [['::ffff:169.254.169.254']],
  [['93.184.215.14', '127.0.0.1']],
])('a name that stands for %j is refused', async (answers) => {
  const rules = makeFetchRules([], { lookup: () => Promise.resolve(answers) })

  const fetched = await guardedFetch('http://inside.example/', rules)

  expect(fetched).toMatchObject(refused('not-public-address'))
})

test('the connection goes to the address that was checked', async () => {
  const { port } = await servePage('<p>Gas</p>')
  const asked: string[] = []
  const rules = makeFetchRules([port], {
    lookup: async (name) => {
      asked.push(name)
      return ['127.0.0.1']
    },
  })

  const fetched = await guardedFetch(`http://no-such.invalid:${port}/`, rules)

  expect(fetched.ok).toBe(true)
  expect(asked).toEqual(['no-such.invalid'])
})

test('a name is asked anew at each redirect, and refused if it moved inside', async () => {
  const { port } = await serve((_request, response) => {
    response.writeHead(302, { location: '/again' }).end()
  })
  const answers = ['127.0.0.1', '10.0.0.7']
  const rules = makeFetchRules([port], {
    lookup: async () => [answers.shift()!],
  })

  const fetched = await guardedFetch(`http://moving.invalid:${port}/`, rules)

  expect(fetched).toMatchObject(refused('not-public-address'))
  expect(answers).toEqual([])
})

test.each([
  ['http://10.0.0.7/', 'not-public-address'],
  ['http://[::1]/', 'not-public-address'],
  ['//169.254.169.254/latest', 'not-public-address'],
  ['file:///etc/passwd', 'not-http'],
  ['http://a:b@93.184.215.14/', 'invalid-url'],
  ['http://[', 'invalid-url'],
])('a redirect to %s is refused', async (location, refusal) => {
  const { origin, port } = await serve((_request, response) => {
    response.writeHead(301, { location }).end()
  })

  const fetched = await guardedFetch(origin, makeFetchRules([port]))

  expect(fetched).toMatchObject(refused(refusal))
})

test('a redirect to another port of this machine is refused', async () => {
  const inside = await servePage('secret')
  const { origin, port } = await serve((_request, response) => {
    response.writeHead(307, { location: inside.origin }).end()
  })

  const fetched = await guardedFetch(origin, makeFetchRules([port]))

  expect(fetched).toMatchObject(refused('not-public-address'))
})

test('redirects are followed and told in order', async () => {
  const { origin, port } = await serve((request, response) => {
    const next = { '/1': '/2', '/2': '/3' }[request.url ?? '']
    response.setHeader('content-type', 'text/html')
    if (next) response.writeHead(308, { location: next })
    response.end()
  })

  const fetched = await guardedFetch(`${origin}/1`, makeFetchRules([port]))

  expect(fetched).toMatchObject({
    value: {
      finalUrl: `${origin}/3`,
      redirects: [`${origin}/1`, `${origin}/2`],
    },
  })
})

test('a redirect that never ends is given up', async () => {
  const asked: string[] = []
  const { origin, port } = await serve((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(302, { location: '/' }).end()
  })

  const fetched = await guardedFetch(origin, makeFetchRules([port]))

  expect(fetched).toMatchObject(refused('too-many-redirects'))
  expect(asked).toHaveLength(4)
})

test.each([404, 403, 500, 503, 302])('status %d is told', async (status) => {
  const { origin, port } = await serve((_request, response) => {
    response.writeHead(status, { 'content-type': 'text/html' }).end('x')
  })

  const fetched = await guardedFetch(origin, makeFetchRules([port]))

  expect(fetched).toEqual({
    ok: false,
    refusal: 'http-error',
    detail: { found: String(status) },
  })
})

test('whoever wants every status gets the answer to an error, too', async () => {
  const { origin, port } = await serve((_request, response) => {
    response.writeHead(410, { 'content-type': 'text/html' }).end('gone')
  })
  const rules = makeFetchRules([port], { statuses: 'any' })

  const fetched = await guardedFetch(origin, rules)

  expect(fetched).toMatchObject({ ok: true, value: { status: 410 } })
})

test.each(['image/png', 'application/octet-stream', 'TEXT/HTMLX', ''])(
  'an answer of type %j is not taken',
  async (type) => {
    const { origin, port } = await serve((_request, response) => {
      if (type) response.setHeader('content-type', type)
      response.end('x')
    })

    const fetched = await guardedFetch(origin, makeFetchRules([port]))

    expect(fetched).toMatchObject(refused('not-a-supported-type'))
  },
)

test.each([
  ['identity', Buffer.alloc(10_001)],
  ['gzip', gzipSync(Buffer.alloc(200_000_000))],
  ['br', brotliCompressSync(Buffer.alloc(50_000_000))],
])('a body too large once unpacked is given up: %s', async (coding, body) => {
  const { origin, port } = await serve((_request, response) => {
    response.writeHead(200, {
      'content-type': 'text/html',
      'content-encoding': coding,
    })
    response.end(body)
  })

  const fetched = await guardedFetch(origin, makeFetchRules([port]))

  expect(fetched).toMatchObject(refused('too-large'))
})

test('a body without an end is given up at the limit', async () => {
  const closed = Promise.withResolvers<void>()
  const { origin, port } = await serve(async (_request, response) => {
    response.on('close', () => closed.resolve())
    response.setHeader('content-type', 'text/html')
    while (!response.destroyed) {
      if (!response.write('a'.repeat(1000)))
        await Promise.race([once(response, 'drain'), closed.promise])
    }
  })

  const fetched = await guardedFetch(origin, makeFetchRules([port]))
  await closed.promise

  expect(fetched).toMatchObject(refused('too-large'))
})

test('a body that comes drop by drop is given up in time', async () => {
  const { origin, port } = await serve(async (_request, response) => {
    response.setHeader('content-type', 'text/html')
    while (!response.destroyed) {
      response.write('a')
      await wait(20)
    }
  })
  const rules = makeFetchRules([port], { timeoutMs: 200 })

  const fetched = await guardedFetch(origin, rules)

  expect(fetched).toMatchObject(refused('timed-out'))
})

test('a server that never answers is given up in time', async () => {
  const { origin, port } = await serve(() => {})
  const rules = makeFetchRules([port], { timeoutMs: 100 })

  const fetched = await guardedFetch(origin, rules)

  expect(fetched).toMatchObject(refused('timed-out'))
})

test('a resolver that never answers is given up in time', async () => {
  const rules = makeFetchRules([], {
    timeoutMs: 100,
    lookup: () => new Promise<string[]>(() => {}),
  })

  const fetched = await guardedFetch('http://slow.example/', rules)

  expect(fetched).toMatchObject(refused('timed-out'))
})

test('a server that hangs up is unreachable', async () => {
  const { origin, port } = await serve((request) => {
    request.socket.destroy()
  })

  const fetched = await guardedFetch(origin, makeFetchRules([port]))

  expect(fetched).toMatchObject(refused('unreachable'))
})

test('a name that nobody has is no host', async () => {
  const unknown = Object.assign(new Error('getaddrinfo ENOTFOUND'), {
    code: 'ENOTFOUND',
    syscall: 'getaddrinfo',
  })
  const rules = makeFetchRules([], { lookup: () => Promise.reject(unknown) })

  const fetched = await guardedFetch('http://nowhere.example/', rules)

  expect(fetched).toMatchObject(refused('no-such-host'))
})

test('a broken compressed body is unreachable', async () => {
  const { origin, port } = await serve((_request, response) => {
    response.writeHead(200, {
      'content-type': 'text/html',
      'content-encoding': 'gzip',
    })
    response.end('not gzip at all')
  })

  const fetched = await guardedFetch(origin, makeFetchRules([port]))

  expect(fetched).toMatchObject(refused('unreachable'))
})

test('a fault of our own is thrown', async () => {
  const rules = makeFetchRules([], {
    lookup: () => Promise.reject(new Error('a bug')),
  })

  const fetching = guardedFetch('http://a.example/', rules)

  await expect(fetching).rejects.toThrow('a bug')
})
