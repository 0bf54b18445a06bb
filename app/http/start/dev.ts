import type { ServerBuild } from '@remix-run/node'
import type { ViteDevServer } from 'vite'
import { devPolicy } from '../server/security-headers.ts'
import { serveStored } from '../server/stored.ts'
import { start } from './serve.ts'

/** Serve the sources as they are, through Vite, so that a change shows at once. */
export function startDev(vite: ViteDevServer) {
  return start(async (app) => ({
    build: () =>
      vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>,
    assets: vite.middlewares,
    policy: devPolicy,
    stored: serveStored(app),
  }))
}
