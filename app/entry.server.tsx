import {
  createReadableStreamFromReadable,
  type ActionFunctionArgs,
  type AppLoadContext,
  type EntryContext,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { NonceProvider } from './components/nonce.tsx'
import { GatheredOutput } from './http/page/gathered-output.ts'

/** How long a page may wait for data it streams. */
export const streamTimeout = 5_000

/** Render the page that `remixContext` describes. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { app, nonce, requestId }: AppLoadContext,
) {
  const ready = waitsForAll(request) ? 'onAllReady' : 'onShellReady'
  return new Promise<Response>((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <NonceProvider value={nonce}>
        <RemixServer context={remixContext} url={request.url} nonce={nonce} />
      </NonceProvider>,
      {
        nonce,
        [ready]() {
          const body = new GatheredOutput()
          body.once('close', () => clearTimeout(timer))
          headers.set('Content-Type', 'text/html; charset=utf-8')
          const stream = createReadableStreamFromReadable(body)
          resolve(new Response(stream, { headers, status }))
          pipe(body)
        },
        onShellError: reject,
        onError: (error) =>
          app.log.error({ err: error, requestId }, 'rendering failed'),
      },
    )
    // An uncleared timer would hold the rendered tree until it fires.
    const timer = setTimeout(abort, streamTimeout + 1_000)
  })
}

/** A fault in a loader or action; answers that were thrown are not faults. */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
) {
  if (request.signal.aborted || isRouteErrorResponse(error)) return
  context.app.log.error(
    { err: error, requestId: context.requestId },
    'request failed',
  )
}

function waitsForAll(request: Request) {
  return isbot(request.headers.get('user-agent'))
}
