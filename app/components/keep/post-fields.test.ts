import { afterEach, expect, test } from 'vitest'
import { postFields } from './post-fields.ts'

const realFetch = globalThis.fetch
afterEach(() => {
  globalThis.fetch = realFetch
})

test.each([
  [Response.json({ version: 3 }), 'saved'],
  [Response.json({ version: 'x' }), 'refused'],
  [Response.json({ errors: {} }, { status: 409 }), 'refused'],
  [new Response('log in', { status: 401 }), 'signed-out'],
  [new Response('broken', { status: 503 }), 'failed'],
  [new Response('<html>'), 'refused'],
])('%# an answer is told apart: %o', async (response, status) => {
  globalThis.fetch = async () => response

  const outcome = await postFields('/save', new FormData())

  expect(outcome.status).toBe(status)
})

test('a lost connection is a failed save, not a fault', async () => {
  globalThis.fetch = async () => {
    throw new TypeError('Failed to fetch')
  }

  const outcome = await postFields('/save', new FormData())

  expect(outcome).toEqual({ status: 'failed', answer: null })
})
