import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { anchorProposals } from '#app/core/model/anchor-proposals.ts'
import { readAnswer } from '#app/core/model/read-answer.ts'
import { publicOnly } from '#app/outside/fetch/address-policy.ts'
import type { AskedEndpoint } from '#app/outside/model/ask-model.ts'
import { makeOutside } from '#app/outside/outside.ts'
import { PARSE_WORKER } from '#app/outside/read-document/read-document.ts'
import { serve, servePage } from './local-server.ts'

const MESSAGES = [{ role: 'user' as const, content: 'Find the claims.' }]

/** The real world with the product's own policy: nothing of this machine. */
const outside = makeOutside({
  origin: 'https://facts.example.org',
  policy: publicOnly,
  workerUrl: PARSE_WORKER,
  keyFile: '/nowhere/claimdesk.key',
  logKeyFile: '/nowhere/claimdesk-log.key',
  mail: null,
})

function endpointAt(
  origin: string,
  changes: Partial<AskedEndpoint> = {},
): AskedEndpoint {
  return {
    baseUrl: `${origin}/v1`,
    model: 'llama-3',
    apiKey: 'sk-secret',
    timeoutSeconds: 10,
    ...changes,
  }
}

function ask(origin: string, changes: Partial<AskedEndpoint> = {}) {
  return outside.askModel(endpointAt(origin, changes), MESSAGES)
}

/** An endpoint whose model says this. */
function serveAnswer(said: string) {
  return serve((_request, response) => sayIn(response, said))
}

function sayIn(response: ServerResponse, content: string) {
  response.setHeader('content-type', 'application/json; charset=utf-8')
  response.end(JSON.stringify({ choices: [{ message: { content } }] }))
}

type Heard = Pick<IncomingMessage, 'method' | 'url' | 'headers'> & {
  body: Record<string, unknown>
}

async function hear(request: IncomingMessage): Promise<Heard> {
  const { method, url, headers } = request
  return { method, url, headers, body: JSON.parse(await text(request)) }
}

test('the model is asked plainly, with the key and for JSON', async () => {
  const heard: Heard[] = []
  const { origin } = await serve(async (request, response) => {
    heard.push(await hear(request))
    sayIn(response, '{"claims": []}')
  })

  const answer = await ask(origin)

  expect(answer).toMatchObject({ ok: true, value: { said: '{"claims": []}' } })
  expect(heard).toHaveLength(1)
  expect(heard[0]).toMatchObject({
    method: 'POST',
    url: '/v1/chat/completions',
    headers: {
      authorization: 'Bearer sk-secret',
      'content-type': 'application/json',
    },
    body: {
      model: 'llama-3',
      messages: MESSAGES,
      temperature: 0,
      stream: false,
      response_format: { type: 'json_object' },
    },
  })
})

test('without a key none is sent', async () => {
  const heard: Heard[] = []
  const { origin } = await serve(async (request, response) => {
    heard.push(await hear(request))
    sayIn(response, '{}')
  })

  await ask(origin, { apiKey: null })

  expect(heard[0]?.headers).not.toHaveProperty('authorization')
})

test.each([400, 422])(
  'an endpoint that answers %d is asked once more with less',
  async (status) => {
    const heard: Heard[] = []
    const { origin } = await serve(async (request, response) => {
      heard.push(await hear(request))
      if (heard.length === 1) response.writeHead(status).end('no JSON mode')
      else sayIn(response, 'Here you are')
    })

    const answer = await ask(origin)

    expect(answer).toMatchObject({ value: { said: 'Here you are' } })
    expect(heard.map(({ body }) => Object.keys(body))).toEqual([
      ['model', 'messages', 'stream', 'temperature', 'response_format'],
      ['model', 'messages'],
    ])
  },
)

test('an endpoint that does not understand at all is asked twice only', async () => {
  let asked = 0
  const { origin } = await serve((_request, response) => {
    asked++
    response.writeHead(400).end()
  })

  expect(await ask(origin)).toEqual({
    ok: false,
    refusal: 'model-error',
    detail: { status: 400 },
  })
  expect(asked).toBe(2)
})

test.each([401, 403, 404, 429, 500, 503])(
  'status %d is told, and not asked about again',
  async (status) => {
    let asked = 0
    const { origin } = await serve((_request, response) => {
      asked++
      response.writeHead(status, { 'content-type': 'text/html' }).end('<p>No')
    })

    expect(await ask(origin)).toMatchObject({
      refusal: 'model-error',
      detail: { status },
    })
    expect(asked).toBe(1)
  },
)

test.each([
  ['no answer at all', () => {}],
  [
    'headers and no body',
    (_request: IncomingMessage, response: ServerResponse) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.flushHeaders()
    },
  ],
  [
    'a body drop by drop',
    async (_request: IncomingMessage, response: ServerResponse) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      while (!response.destroyed) {
        response.write(' ')
        await wait(20)
      }
    },
  ],
])('the time limit holds for everything together: %s', async (_how, listen) => {
  const { origin } = await serve(listen)

  expect(await ask(origin, { timeoutSeconds: 0.2 })).toMatchObject({
    refusal: 'model-timed-out',
  })
})

test('the second asking has only the time that is left', async () => {
  let asked = 0
  const { origin } = await serve((_request, response) => {
    if (++asked === 1) response.writeHead(400).end()
  })

  expect(await ask(origin, { timeoutSeconds: 0.3 })).toMatchObject({
    refusal: 'model-timed-out',
  })
  expect(asked).toBe(2)
})

test.each([
  ['nothing', ''],
  ['half of it', '{"choices": [{"message"'],
  ['no JSON', 'Internal error'],
  ['no choices', '{"choices": []}'],
  ['a choice without text', '{"choices": [{"message": {"content": null}}]}'],
  ['another kind of JSON', '[1, 2, 3]'],
  ['text in pieces', '{"choices": [{"message": {"content": [{}]}}]}'],
])('%s is nothing usable', async (_what, body) => {
  const { origin } = await serve((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(body)
  })

  expect(await ask(origin)).toMatchObject({
    refusal: 'model-said-nothing-usable',
  })
})

test.each(['text/html', 'text/event-stream', 'application/octet-stream', ''])(
  'an answer of type %j is nothing usable',
  async (type) => {
    const { origin } = await serve((_request, response) => {
      if (type) response.setHeader('content-type', type)
      response.end(JSON.stringify({ choices: [{ message: { content: 'x' } }] }))
    })

    expect(await ask(origin)).toMatchObject({
      refusal: 'model-said-nothing-usable',
    })
  },
)

test('a body over a megabyte is given up', async () => {
  const { origin } = await serveAnswer('x'.repeat(1_000_001))

  expect(await ask(origin)).toMatchObject({
    refusal: 'model-said-nothing-usable',
  })
})

test.each([301, 302, 303, 307, 308])(
  'a redirect %d is not followed, and the key goes nowhere else',
  async (status) => {
    const reached: unknown[] = []
    const elsewhere = await serve((request, response) => {
      reached.push(request.headers)
      response.end()
    })
    const { origin } = await serve((request, response) => {
      const own = request.url === '/v1/chat/completions' && status === 307
      const location = own ? '/elsewhere' : elsewhere.origin
      if (request.url === '/elsewhere') reached.push(request.headers)
      response.writeHead(status, { location }).end()
    })

    expect(await ask(origin)).toMatchObject({
      refusal: 'model-error',
      detail: { status: null },
    })
    expect(reached).toEqual([])
  },
)

test('an endpoint that hangs up is unreachable', async () => {
  const { origin } = await serve((request) => {
    request.socket.destroy()
  })

  expect(await ask(origin)).toMatchObject({ refusal: 'model-unreachable' })
})

test('an endpoint that is not there is unreachable', async () => {
  const answer = await ask('http://127.0.0.1:1')

  expect(answer).toMatchObject({ refusal: 'model-unreachable' })
})

test('the endpoint is the one exemption: nothing else reaches this machine', async () => {
  const page = await servePage('<p>secret</p>')
  const endpoint = await serveAnswer('{}')

  const answer = await ask(endpoint.origin)

  expect(answer).toMatchObject({ ok: true })
  for (const origin of [endpoint.origin, page.origin]) {
    expect(await outside.fetchPage(origin)).toMatchObject({
      refusal: 'not-public-address',
    })
    expect(await outside.takeSnapshot(origin)).toMatchObject({
      refusal: 'not-public-address',
    })
    expect(await outside.readLivePage(origin)).toMatchObject({
      refusal: 'not-public-address',
    })
  }
})

test('invented quotes arrive and are thrown away, true ones are kept', async () => {
  const sentence = 'The phone call lasted 50 minutes on 30 December 2021.'
  const claims = [
    { quote: 'The phone call lasted 50 minutes', wording: 'It did' },
    { quote: 'The phone call lasted two hours', wording: 'It did not' },
  ]
  const { origin } = await serveAnswer(
    '```json\n' + JSON.stringify({ claims }) + '\n```\nAnything else?',
  )

  const answer = await ask(origin)

  const read = answer.ok && readAnswer(answer.value.said)
  if (!read || !read.ok) throw new Error('expected proposals')
  const lines = [{ start: 0, end: sentence.length, role: 'body' as const }]
  const { kept, discarded } = anchorProposals(
    { text: sentence, lines },
    read.value.proposals,
    [],
  )
  expect(kept.map(({ quote }) => quote)).toEqual([claims[0]!.quote])
  expect(discarded).toEqual(['not-in-text'])
})
