import type { ReadRecord, RecordFault } from '#app/core/imports/read-record.ts'
import type { ScanPoint } from '#app/core/imports/scan-records.ts'
import {
  findImportRun,
  updateImportRun,
  type ImportRun,
} from '#db/imports/import-runs.ts'
import {
  insertAllImported,
  listKnown,
  listKnownPlaces,
  markSeen,
  withdrawAt,
} from '#db/imports/take-in.ts'
import { record } from '../audit.ts'
import { inTransaction, type Desk, type OpenDesk } from '../desk.ts'
import { indexImported } from '../feeds/index-imported.ts'
import { toRow, type ImportedRow } from './to-row.ts'

/** How many failed records a run names; it counts them all. */
const FAILURES_NAMED = 50

export type Failure = { number: number; fault: RecordFault }

/**
 * Take some records in and move the run's cursor behind them, in one transaction:
 * however often a run is cut off, each record is taken once. Null if the run was
 * cancelled or somebody else goes on with it.
 */
export async function takeInBatch(
  desk: Desk,
  run: ImportRun,
  { records, next }: { records: readonly ReadRecord[]; next: ScanPoint },
): Promise<ImportRun | null> {
  const all = records.flatMap(({ reviews }) =>
    reviews.map((review) => toRow(desk, run, review)),
  )
  const made = [...new Map(all.map((one) => [one.row.rawSha256, one])).values()]
  const rows = made.map(({ row }) => row)
  return inTransaction(desk, async (desk) => {
    const now = await findImportRun(desk.tx, desk.deskId, run.id)
    if (now?.version !== run.version || now.state !== 'running') return null
    const counts = await writeRows(desk, run, rows)
    const changes = {
      ...sumOf(run, { ...counts, read: records.length }),
      withdrawn: run.withdrawn + (await withdraw(desk, records)),
      failed: run.failed + records.filter(({ fault }) => fault).length,
      defects: addDefects(run.defects, made),
      failures: addFailures(run, records),
      cursor: next.offset,
      layout: next.layout,
      updatedAt: desk.now.toISOString(),
    }
    await updateImportRun(desk.tx, run, changes)
    await record(desk, {
      action: 'import.taken-in',
      subjectId: run.id,
      detail: { ...counts, until: next.offset },
    })
    return { ...run, ...changes, version: run.version + 1 }
  })
}

async function writeRows(
  desk: OpenDesk,
  { id: runId }: ImportRun,
  rows: readonly ImportedRow[],
) {
  const { tx, deskId } = desk
  const hashes = rows.map(({ rawSha256 }) => rawSha256)
  const known = await listKnown(tx, deskId, hashes)
  const isKnown = new Set(known.map(({ rawSha256 }) => rawSha256))
  const fresh = rows.filter(({ rawSha256 }) => !isKnown.has(rawSha256))
  const places = [...new Set(fresh.flatMap(({ sourceKey }) => sourceKey ?? []))]
  const changed = await listKnownPlaces(tx, deskId, { places, runId })
  await markSeen(
    tx,
    known.map(({ id }) => id),
    runId,
  )
  await insertAllImported(tx, fresh)
  await indexImported(desk, fresh)
  return {
    fresh: fresh.length,
    known: known.length,
    changed: changed.length,
  }
}

function withdraw(
  { tx, deskId, now }: OpenDesk,
  records: readonly ReadRecord[],
) {
  const urls = records.flatMap(({ withdrawn }) => withdrawn)
  return withdrawAt(tx, deskId, { urls, at: now.toISOString() })
}

type Counts = Pick<ImportRun, 'read' | 'fresh' | 'known' | 'changed'>

function sumOf(run: Counts, more: Counts): Counts {
  return {
    read: run.read + more.read,
    fresh: run.fresh + more.fresh,
    known: run.known + more.known,
    changed: run.changed + more.changed,
  }
}

function addDefects(before: string, made: { defects: string[] }[]) {
  const counts = JSON.parse(before) as Record<string, number>
  for (const { defects } of made)
    for (const id of defects) counts[id] = (counts[id] ?? 0) + 1
  return JSON.stringify(counts)
}

function addFailures(run: ImportRun, records: readonly ReadRecord[]) {
  const named = JSON.parse(run.failures) as Failure[]
  for (const [index, { fault }] of records.entries())
    if (fault && named.length < FAILURES_NAMED)
      named.push({ number: run.read + index + 1, fault })
  return JSON.stringify(named)
}
