import { spawn } from 'node:child_process'
import { freePort } from './stores/free-port.ts'

/** Serve the build on the store at `storeUrl`, as `npm start` does. */
export async function startBuiltServer(
  storeUrl: string,
  settings: Record<string, string> = {},
) {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const child = spawn(process.execPath, ['build/node/server.js'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      PORT: String(port),
      DATABASE_URL: storeUrl,
      LOG_LEVEL: 'silent',
      ...settings,
    },
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => (printed += chunk))
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => resolve()),
  )
  await Promise.race([isUp(origin), ended])
  if (child.exitCode !== null) {
    throw new Error(`The server ended before it answered:\n${printed}`)
  }
  return {
    origin,
    pid: child.pid!,
    /** What it said on the console so far. */
    printed: () => printed,
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

const PATIENCE_MS = 60_000

async function isUp(origin: string) {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until;) {
    const answer = await fetch(`${origin}/healthz`).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`The server did not answer in ${PATIENCE_MS / 1000} s`)
}
