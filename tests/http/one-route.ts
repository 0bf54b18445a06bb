import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ServerBuild } from '@remix-run/node'

/** A Remix build of one route without a page, at `path`. */
export function buildOf(path: string, module: object): ServerBuild {
  return {
    mode: 'production',
    routes: { one: { id: 'one', path, module: module as never } },
    entry: { module: { default: () => new Response('page') } },
    assets: {
      version: '',
      url: '',
      entry: { module: '', imports: [] },
      routes: {},
    },
    publicPath: '/',
    assetsBuildDirectory: 'build/site/client',
    isSpaMode: false,
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_singleFetch: true,
      v3_lazyRouteDiscovery: true,
    },
  }
}

export type Listening = Awaited<ReturnType<typeof listening>>

/** A server on a port of its own, until it is told to stop. */
export async function listening(server: Server) {
  await new Promise<void>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve()),
  )
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
