import { mayDo } from '#app/core/people/roles.ts'
import { accept, refuse } from '#app/core/result.ts'
import { recordsIn } from '#app/outside/feed/records-in.ts'
import {
  findUnfinishedRun,
  insertImportRun,
  insertPart,
} from '#db/imports/import-runs.ts'
import { record } from '../audit.ts'
import { inTransaction, type Desk, type OpenDesk } from '../desk.ts'
import { enqueue } from '../jobs/enqueue.ts'

/** What an import keeps of its source is cut into pieces of this size. */
export const PART_BYTES = 1_000_000

/** Where every run begins. */
export const NOTHING_READ = {
  cursor: 0,
  layout: 'values',
  read: 0,
  fresh: 0,
  known: 0,
  changed: 0,
  withdrawn: 0,
  failed: 0,
  defects: '{}',
  failures: '[]',
}

/** Take in what was uploaded: a job does it, from what is kept here. */
export function startImport(
  desk: Desk,
  { source, bytes }: { source: string; bytes: Uint8Array },
) {
  return inTransaction(desk, async (desk) => {
    if (!mayDo(desk.actor, 'review.import')) return refuse('not-allowed')
    const runId = await beginImport(desk, { source, bytes: recordsIn(bytes) })
    return accept({ runId })
  })
}

/** Keep records that are here and put down the job that takes them in. */
export async function beginImport(
  desk: OpenDesk,
  { source, bytes }: { source: string; bytes: Uint8Array },
) {
  const runId = await newRun(desk, { source, sourceBytes: bytes.length })
  await keepParts(desk, runId, bytes)
  await enqueue(desk, { kind: 'import-reviews', runId })
  return runId
}

/** Take in a feed or page by its address: a job fetches it first. */
export function startImportFrom(desk: Desk, { url }: { url: string }) {
  return inTransaction(desk, async (desk) => {
    if (!mayDo(desk.actor, 'review.import')) return refuse('not-allowed')
    if (!isWebAddress(url)) return refuse('not-an-address')
    const runId = await newRun(desk, { source: url, sourceBytes: null })
    await enqueue(desk, { kind: 'import-reviews', runId })
    return accept({ runId })
  })
}

/**
 * An import whose bytes the caller reads itself. One of the same file, known by
 * its name and size, that was cut off is gone on with.
 */
export function openImport(
  desk: Desk,
  { source, sourceBytes }: { source: string; sourceBytes: number | null },
) {
  return inTransaction(desk, async (desk) => {
    if (!mayDo(desk.actor, 'review.import')) return refuse('not-allowed')
    const begun =
      sourceBytes === null
        ? undefined
        : await findUnfinishedRun(desk.tx, desk.deskId, { source, sourceBytes })
    const runId = begun?.id ?? (await newRun(desk, { source, sourceBytes }))
    return accept({ runId, from: begun?.cursor ?? 0 })
  })
}

/** Keep the bytes of a source until the run has read them. */
export async function keepParts(
  { tx }: OpenDesk,
  runId: string,
  bytes: Uint8Array,
) {
  for (let number = 0; number * PART_BYTES < bytes.length; number++) {
    const at = number * PART_BYTES
    const part = bytes.slice(at, at + PART_BYTES)
    await insertPart(tx, { runId, number, bytes: part })
  }
}

async function newRun(
  desk: OpenDesk,
  { source, sourceBytes }: { source: string; sourceBytes: number | null },
) {
  const id = desk.newId('imr')
  const now = desk.now.toISOString()
  await insertImportRun(desk.tx, {
    id,
    deskId: desk.deskId,
    source,
    sourceBytes,
    state: 'waiting',
    fault: null,
    ...NOTHING_READ,
    startedById: desk.actor.id,
    createdAt: now,
    updatedAt: now,
    finishedAt: null,
    version: 1,
  })
  await record(desk, {
    action: 'import.started',
    subjectId: id,
    detail: { source },
  })
  return id
}

export function isWebAddress(text: string) {
  return /^https?:\/\//i.test(text) && URL.canParse(text)
}
