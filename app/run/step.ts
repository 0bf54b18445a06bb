import { spawn, type StdioOptions } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

type Settings = Record<string, string>

/** Tell the person at the console, beside a command's own output. */
export function note(text: string) {
  process.stderr.write(`${text}\n`)
}

/** Run a script on this same Node; the value is its exit status. */
export async function inNode(
  script: string,
  args: string[],
  settings: Settings = {},
) {
  return (await runNode([script, ...args], settings, 'inherit')).status
}

/** As `inNode`, but what it prints is kept, to be shown if it fails. */
export function inNodeQuietly(
  script: string,
  args: string[],
  settings: Settings = {},
) {
  return runNode([script, ...args], settings, ['ignore', 'pipe', 'pipe'])
}

/** The script behind a program of an installed package. */
export function scriptOf(packageName: string, program: string) {
  const folder = path.join('node_modules', packageName)
  const { bin } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  )
  return path.join(folder, typeof bin === 'string' ? bin : bin[program])
}

/** Seconds since `startedAt`, as people read them. */
export function secondsSince(startedAt: number) {
  return `${((performance.now() - startedAt) / 1000).toFixed(1)} s`
}

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const

function runNode(args: string[], settings: Settings, stdio: StdioOptions) {
  const child = spawn(process.execPath, args, {
    stdio,
    env: { ...process.env, ...settings },
  })
  let printed = ''
  const keep = (chunk: Buffer) => (printed += chunk.toString())
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)

  const pass = (signal: NodeJS.Signals) => child.kill(signal)
  for (const signal of SIGNALS) process.on(signal, pass)
  return new Promise<{ status: number; printed: string }>((resolve) => {
    child.on('close', (status) => {
      for (const signal of SIGNALS) process.off(signal, pass)
      resolve({ status: status ?? 1, printed })
    })
  })
}
