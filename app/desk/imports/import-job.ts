import {
  findImportRun,
  findPart,
  hasParts,
  updateImportRun,
} from '#db/imports/import-runs.ts'
import { record } from '../audit.ts'
import { inTransaction, type Desk } from '../desk.ts'
import type { Progress } from '../jobs/report-progress.ts'
import { runImport } from './run-import.ts'
import { keepParts, PART_BYTES } from './start-import.ts'

/** Fetch what an import reads, unless it is here, and take it in. A job runs it. */
export async function importJob(
  desk: Desk,
  { runId }: { runId: string },
  report?: (progress: Progress) => Promise<void>,
) {
  const run = await findImportRun(desk.db, desk.deskId, runId)
  if (!run || !['waiting', 'running'].includes(run.state)) return
  const isHere = await hasParts(desk.db, runId)
  if (!isHere && !(await fetchParts(desk, runId, run.source))) return
  await runImport(desk, runId, {
    read: (offset) => readParts(desk, runId, offset),
    report: ({ cursor, sourceBytes }) =>
      report?.({ done: cursor, total: sourceBytes ?? cursor }),
  })
}

async function fetchParts(desk: Desk, runId: string, url: string) {
  const fetched = await desk.outside.fetchFeed(url)
  return inTransaction(desk, async (desk) => {
    const run = await findImportRun(desk.tx, desk.deskId, runId)
    if (!run || !['waiting', 'running'].includes(run.state)) return false
    const at = desk.now.toISOString()
    if (fetched.ok) {
      const bytes = fetched.value
      await keepParts(desk, runId, bytes)
      const changes = { sourceBytes: bytes.length, updatedAt: at }
      return updateImportRun(desk.tx, run, changes)
    }
    const fault = fetched.refusal
    const changes = { state: 'failed' as const, fault, updatedAt: at }
    await updateImportRun(desk.tx, run, { ...changes, finishedAt: at })
    const detail = { fault }
    await record(desk, { action: 'import.ended', subjectId: runId, detail })
    return false
  })
}

async function* readParts({ db }: Desk, runId: string, offset: number) {
  let skip = offset % PART_BYTES
  for (let number = Math.floor(offset / PART_BYTES); ; number++) {
    const bytes = await findPart(db, runId, number)
    if (!bytes) return
    yield bytes.subarray(skip)
    skip = 0
  }
}
