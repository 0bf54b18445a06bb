import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { pino } from 'pino'
import type { App } from '#app/http/app.ts'
import { readEnv } from '#app/http/env.ts'
import { strictPolicy } from '#app/http/server/security-headers.ts'
import { makeServer, type ServerParts } from '#app/http/server/server.ts'
import { openDatabase } from '#db/open.ts'
import { buildOf } from './one-route.ts'

export type LogLine = Record<string, unknown>

/** The server before Remix, with a Remix that says what it was asked. */
export async function runServer(
  settings: Record<string, string> = {},
  parts: Partial<ServerParts> = {},
) {
  const lines: LogLine[] = []
  const log = pino({}, { write: (line) => void lines.push(JSON.parse(line)) })
  const db = openDatabase(':memory:')
  const env = readEnv({ ORIGIN: 'http://localhost:3000', ...settings })
  const server = makeServer({ env, db, log } as App, {
    build: buildOf('*', RESOURCE),
    assets: (_req, _res, next) => next(),
    policy: strictPolicy,
    stored: () => false,
    ...parts,
  })
  const url = await listen(server)
  return { server, url, lines, db, log }
}

async function listen(server: Server) {
  await new Promise<void>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve()),
  )
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Answers with what reached it. */
const RESOURCE = { loader: echo, action: echo }

/** What of `/endless` was made so far, and whether its reader has left. */
export const sent = { bytes: 0, isCancelled: false }

const PIECE = new Uint8Array(64 * 1024)

function endless() {
  Object.assign(sent, { bytes: 0, isCancelled: false })
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      sent.bytes += PIECE.length
      controller.enqueue(PIECE)
    },
    cancel() {
      sent.isCancelled = true
    },
  })
}

async function echo({
  request,
  context,
}: LoaderFunctionArgs | ActionFunctionArgs) {
  const { clientAddress, bodyRefused, nonce, requestId } = context
  const path = new URL(request.url).pathname
  if (path === '/fault') throw new Error('The route broke.')
  if (path === '/own-policy') {
    return new Response(null, {
      headers: { 'Content-Security-Policy': 'sandbox' },
    })
  }
  if (path === '/endless') return new Response(endless())
  const body = await request.text()
  const asked = { url: request.url, host: request.headers.get('host'), body }
  return Response.json({
    ...asked,
    clientAddress,
    bodyRefused,
    nonce,
    requestId,
  })
}
