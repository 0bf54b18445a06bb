import { setImmediate as breathe } from 'node:timers/promises'
import { readRecord, type ReadRecord } from '#app/core/imports/read-record.ts'
import {
  makeRecordScanner,
  type Layout,
  type ScannedRecord,
} from '#app/core/imports/scan-records.ts'
import {
  deleteParts,
  findImportRun,
  updateImportRun,
  type ImportRun,
} from '#db/imports/import-runs.ts'
import { supersedeOlder } from '#db/imports/take-in.ts'
import { record } from '../audit.ts'
import { inTransaction, type Desk } from '../desk.ts'
import { takeInBatch } from './take-in-batch.ts'

/** How many records one transaction takes in, and how many bytes at most. */
const BATCH = 500
const BATCH_BYTES = 4_000_000
const RECORD_BYTES = 8_000_000
/** Requests get a turn after so many records. */
const TURN = 20

export type ImportMeans = {
  /** The bytes of the source from an offset on. */
  read: (offset: number) => AsyncIterable<Uint8Array>
  report?: (run: ImportRun) => void | Promise<void>
}

/**
 * Take in a source from where the run stands to its end, in constant memory.
 * Null if it was cancelled or somebody else goes on with it.
 */
export async function runImport(
  desk: Desk,
  runId: string,
  { read, report }: ImportMeans,
): Promise<ImportRun | null> {
  let run: ImportRun | null = await begin(desk, runId)
  if (!run) return null
  for await (const batch of batchesOf(run, read(run.cursor))) {
    run = await takeInBatch(desk, run, batch)
    if (!run) return null
    await report?.(run)
  }
  return finish(desk, run)
}

function begin(desk: Desk, runId: string) {
  return inTransaction(desk, async (desk) => {
    const run = await findImportRun(desk.tx, desk.deskId, runId)
    if (!run || !['waiting', 'running'].includes(run.state)) return null
    const changes = { state: 'running' as const, fault: null }
    await updateImportRun(desk.tx, run, changes)
    return { ...run, ...changes, version: run.version + 1 }
  })
}

/** Older versions step back, and what the run kept of its source is let go. */
function finish(desk: Desk, run: ImportRun) {
  return inTransaction(desk, async (desk) => {
    const now = await findImportRun(desk.tx, desk.deskId, run.id)
    if (now?.version !== run.version) return null
    const at = desk.now.toISOString()
    await supersedeOlder(desk.tx, desk.deskId, { runId: run.id, at })
    await deleteParts(desk.tx, run.id)
    const isEmpty = run.fresh + run.known + run.withdrawn === 0
    const changes = {
      state: isEmpty ? ('failed' as const) : ('done' as const),
      fault: isEmpty ? faultOf(run) : null,
      finishedAt: at,
      updatedAt: at,
    }
    await updateImportRun(desk.tx, run, changes)
    const { read, fresh, known, changed, withdrawn, failed } = run
    const detail = { read, fresh, known, changed, withdrawn, failed }
    await record(desk, { action: 'import.ended', subjectId: run.id, detail })
    return { ...run, ...changes, version: run.version + 1 }
  })
}

function faultOf({ failures }: ImportRun) {
  const [first] = JSON.parse(failures) as { fault: string }[]
  return first?.fault ?? 'no-reviews'
}

async function* batchesOf(
  { cursor, layout }: ImportRun,
  chunks: AsyncIterable<Uint8Array>,
) {
  const start = { offset: cursor, layout: layout as Layout }
  const scanner = makeRecordScanner(start, RECORD_BYTES)
  let records: ReadRecord[] = []
  let bytes = 0
  let next = start
  for await (const scanned of scan(scanner, chunks)) {
    records.push(readRecord(scanned.bytes))
    bytes += scanned.bytes?.length ?? 0
    next = scanned.next
    if (records.length % TURN === 0) await breathe()
    if (records.length < BATCH && bytes < BATCH_BYTES) continue
    yield { records, next }
    records = []
    bytes = 0
  }
  if (records.length > 0) yield { records, next }
}

async function* scan(
  scanner: ReturnType<typeof makeRecordScanner>,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<ScannedRecord> {
  for await (const chunk of chunks) yield* scanner.push(chunk)
  yield* scanner.end()
}
