import { createServer } from 'vite'

/** Serve the sources through Vite; a change to a page shows without a reload. */
export async function dev() {
  process.env.NODE_ENV ??= 'development'
  const vite = await createServer({
    appType: 'custom',
    server: { middlewareMode: true },
  })
  const { startDev } = await vite.ssrLoadModule('/app/http/start/dev.ts')
  await startDev(vite)
  return undefined
}
