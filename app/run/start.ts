import { createServer } from 'node:net'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { whyNotListening } from '#app/http/start/cannot-start.ts'
import { buildWhatChanged } from './build.ts'
import { note } from './step.ts'

/** Build what changed and serve, in this process, until told to stop. */
export async function start() {
  const address = {
    port: Number(process.env.PORT || 3000),
    host: process.env.HOST || '127.0.0.1',
  }
  const why = await whyNoAddress(address)
  if (why) {
    note(why)
    return 1
  }
  if (!(await buildWhatChanged(['site', 'node']))) return 1
  process.env.NODE_ENV = 'production'
  await import(pathToFileURL(path.resolve('build/node/server.js')).href)
  return undefined
}

/** Asked before a build, which would pull the files from under a running server. */
function whyNoAddress(address: { port: number; host: string }) {
  return new Promise<string | null>((resolve) => {
    if (!Number.isInteger(address.port)) return resolve(null)
    const probe = createServer()
    probe.once('error', (error) => resolve(whyNotListening(error, address)))
    probe.listen(address, () => probe.close(() => resolve(null)))
  })
}
