// The one file that any Node from 18 on can run: it installs what is missing
// and hands over to app/run/main.ts on a Node that is new enough.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { installWhatIsMissing } from './run/install.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const MAIN = path.join(ROOT, 'app/run/main.ts')
const NODE_OF_INSTALL = path.join(ROOT, 'node_modules/.bin/node')

process.chdir(ROOT)
if (!installWhatIsMissing(ROOT)) process.exit(1)

if (isNewEnough(process.versions.node)) {
  await import(MAIN)
} else if (existsSync(NODE_OF_INSTALL)) {
  handOver(NODE_OF_INSTALL)
} else {
  console.error(
    `Claimdesk needs Node 22.18 or newer; this is Node ${process.versions.node}. Get one from https://nodejs.org and try again.`,
  )
  process.exit(1)
}

/** Node runs TypeScript from 22.18 and from 23.6 on. */
function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number)
  if (major === 22) return minor >= 18
  if (major === 23) return minor >= 6
  return major >= 24
}

/** Run the same words on `node`, and pass on what tells a program to stop. */
function handOver(node) {
  const child = spawn(node, [MAIN, ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal))
  }
  child.on('exit', (status, signal) => process.exit(signal ? 1 : status))
}
