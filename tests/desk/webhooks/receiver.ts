import { createHmac } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { makeFetch } from '#app/outside/fetch/fetch.ts'
import { makePostWebhook } from '#app/outside/webhook/post-webhook.ts'
import { serve } from '#tests/outside/local-server.ts'

export type Received = {
  id: string
  timestamp: string
  signature: string
  body: string
}

type Manner = (response: ServerResponse, request: IncomingMessage) => void

/** A system that takes webhooks, in whatever manner the test gives it. */
export async function makeReceiver(manner: Manner = takeIt) {
  const received: Received[] = []
  let answer = manner
  const { origin, port } = await serve(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const header = (name: string) => String(request.headers[name])
    received.push({
      id: header('webhook-id'),
      timestamp: header('webhook-timestamp'),
      signature: header('webhook-signature'),
      body,
    })
    answer(response, request)
  })
  const fetch = makeFetch({
    origin: 'http://localhost:3000',
    policy: (_address, url) => Number(url.port) === port,
  })
  return {
    url: `${origin}/hook`,
    received,
    postWebhook: makePostWebhook(fetch),
    behave: (next: Manner) => void (answer = next),
  }
}

export const takeIt: Manner = (response) => void response.end('thanks')

export const answering =
  (status: number): Manner =>
  (response) => {
    response.statusCode = status
    response.end('<h1>Oh no</h1>')
  }

/** What the receiver computes itself, as the specification says. */
export function signatureOf(secret: string, received: Received) {
  const { id, timestamp, body } = received
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
  const hmac = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`)
  return `v1,${hmac.digest('base64')}`
}
