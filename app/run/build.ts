import { createHash } from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { inNodeQuietly, note, scriptOf, secondsSince } from './step.ts'

/** The two bundles: Remix's for the browser and the server, and the rest. */
type Part = keyof typeof PARTS

const PARTS = {
  site: {
    result: 'build/site/server/index.js',
    run: () =>
      inNodeQuietly(
        scriptOf('@remix-run/dev', 'remix'),
        ['vite:build', '--logLevel', 'error'],
        PRODUCTION,
      ),
  },
  node: {
    result: 'build/node/server.js',
    run: () =>
      inNodeQuietly(
        scriptOf('vite', 'vite'),
        ['build', '--config', 'vite.node.config.ts', '--logLevel', 'error'],
        PRODUCTION,
      ),
  },
}

const PRODUCTION = { NODE_ENV: 'production' }

/** Build those of `parts` whose sources changed since. False: a build failed. */
export function buildWhatChanged(parts: Part[]) {
  const sources = fingerprint()
  const stale = parts.filter((part) => stampOf(part) !== sources)
  return stale.length === 0 ? true : build(stale)
}

/** Build `parts`, side by side. False: a build failed, and why was printed. */
export async function build(parts: Part[]) {
  if (!isWritable()) return false
  const startedAt = performance.now()
  note('Building …')
  const sources = fingerprint()
  const built = await Promise.all(parts.map((part) => buildPart(part, sources)))
  if (!built.every(Boolean)) return false
  note(`Built in ${secondsSince(startedAt)}`)
  return true
}

function isWritable() {
  try {
    mkdirSync('build', { recursive: true })
    accessSync('build', constants.W_OK)
    return true
  } catch (error) {
    note(`The folder build cannot be written: ${(error as Error).message}.`)
    return false
  }
}

async function buildPart(part: Part, sources: string) {
  const { status, printed } = await PARTS[part].run()
  if (status === 0) {
    writeFileSync(stampFile(part), sources)
    return true
  }
  note(`${firstLines(printed)}\nThe build failed: see above.`)
  return false
}

/** Vite ends with a list of every file it watched. */
function firstLines(printed: string) {
  return printed.split('\n').slice(0, 30).join('\n')
}

function stampFile(part: Part) {
  return `build/${part}.stamp`
}

function stampOf(part: Part) {
  if (!existsSync(stampFile(part)) || !existsSync(PARTS[part].result))
    return null
  return readFileSync(stampFile(part), 'utf8')
}

const SOURCES = [
  '{app,db,seeds,public}/**/*',
  'vite*.config.ts',
  'package-lock.json',
  'package.json',
]

/** A hash of everything that a build is made from. */
function fingerprint() {
  const hash = createHash('sha256')
  const files = globSync(SOURCES, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
  for (const file of files.toSorted()) {
    hash.update(`\0${file}\0`).update(readFileSync(file))
  }
  return hash.digest('hex')
}
