import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { countTests, type Counts, type Report } from './count-tests.ts'
import { inNode, scriptOf } from './step.ts'

/** Run tests and count them. */
export async function inVitest(args: string[]): Promise<Counts> {
  const folder = mkdtempSync(path.join(tmpdir(), 'claimdesk-test-'))
  const file = path.join(folder, 'report.json')
  const status = await inNode(scriptOf('vitest', 'vitest'), [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...args,
  ])
  const counts = countTests(readReport(file), status)
  rmSync(folder, { recursive: true })
  return counts
}

/** A run that broke off before its tests leaves no report. */
function readReport(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
