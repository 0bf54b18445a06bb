import { buildWhatChanged } from './build.ts'
import type { Counts } from './count-tests.ts'
import { findPostgres } from './find-postgres.ts'
import { needBrowser } from './need-browser.ts'
import { inNode, scriptOf, secondsSince } from './step.ts'
import { inVitest } from './vitest.ts'

/** Everything that must hold, or with `args` what they name to Vitest. */
export async function test(args: string[]) {
  process.env.TEST_STORES ??= storesAtHand()
  const counts = args.length > 0 ? await named(args) : await everything()
  const passed = sum(counts.map((count) => count.passed))
  const failed = sum(counts.map((count) => count.failed))
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
  return failed > 0 ? 1 : 0
}

async function everything() {
  return [
    await step('Types', () => check('typescript', 'tsc')),
    await step('Lint', () => check('oxlint', 'oxlint')),
    await step('Layout of the code', () =>
      check('prettier', 'prettier', '--check', '--log-level', 'warn', '.'),
    ),
    await step(`Rules, and stores: ${process.env.TEST_STORES}`, () =>
      inVitest(['--project', 'unit', '--project', 'store']),
    ),
    await step('Browser', () => inBrowser(['--project', 'e2e'])),
  ]
}

/** Browser tests need a build and a browser; the others are run as they are. */
async function named(args: string[]) {
  const usesBrowser = args.some((arg) => arg.includes('e2e'))
  return [await (usesBrowser ? inBrowser(args) : inVitest(args))]
}

async function inBrowser(args: string[]): Promise<Counts> {
  if (!needBrowser()) return ONE_FAILED
  if (!(await buildWhatChanged(['site', 'node']))) return ONE_FAILED
  return inVitest(args)
}

async function step(title: string, run: () => Promise<Counts>) {
  const startedAt = performance.now()
  process.stdout.write(`\n— ${title}\n`)
  const counts = await run()
  const verdict = counts.failed > 0 ? 'FAILED' : 'passed'
  process.stdout.write(`  ${verdict} in ${secondsSince(startedAt)}\n`)
  return counts
}

/** A check counts as one test. */
async function check(packageName: string, program: string, ...args: string[]) {
  const status = await inNode(scriptOf(packageName, program), args)
  return status === 0 ? { passed: 1, failed: 0 } : ONE_FAILED
}

function storesAtHand() {
  if (process.env.TEST_POSTGRES_URL || findPostgres()) return 'sqlite,postgres'
  process.stdout.write(
    'SQLite only: no PostgreSQL server was found. Install the package postgresql, or name a server in TEST_POSTGRES_URL, to test on both stores.\n',
  )
  return 'sqlite'
}

function sum(numbers: number[]) {
  return numbers.reduce((total, number) => total + number, 0)
}

const ONE_FAILED: Counts = { passed: 0, failed: 1 }
