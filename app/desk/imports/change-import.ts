import { mayDo } from '#app/core/people/roles.ts'
import { accept, refuse } from '#app/core/result.ts'
import {
  findImportRun,
  hasParts,
  updateImportRun,
} from '#db/imports/import-runs.ts'
import { record } from '../audit.ts'
import { inTransaction, type Desk } from '../desk.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { isWebAddress, NOTHING_READ } from './start-import.ts'

type Which = { runId: string }

/** Stop an import; what it took in stays. */
export function cancelImport(desk: Desk, { runId }: Which) {
  return inTransaction(desk, async (desk) => {
    if (!mayDo(desk.actor, 'review.import')) return refuse('not-allowed')
    const run = await findImportRun(desk.tx, desk.deskId, runId)
    if (!run || !['waiting', 'running'].includes(run.state))
      return refuse('import-not-under-way')
    const at = desk.now.toISOString()
    const changes = { state: 'cancelled' as const, updatedAt: at }
    await updateImportRun(desk.tx, run, { ...changes, finishedAt: at })
    await record(desk, { action: 'import.cancelled', subjectId: runId })
    return accept({ runId })
  })
}

/** Go on with an import that was cancelled or failed, from where it stopped. */
export function resumeImport(desk: Desk, { runId }: Which) {
  return inTransaction(desk, async (desk) => {
    if (!mayDo(desk.actor, 'review.import')) return refuse('not-allowed')
    const run = await findImportRun(desk.tx, desk.deskId, runId)
    if (!run || !['cancelled', 'failed'].includes(run.state))
      return refuse('import-not-stopped')
    const isHere = await hasParts(desk.tx, runId)
    if (!isHere && !isWebAddress(run.source)) return refuse('source-gone')
    const at = desk.now.toISOString()
    const changes = { state: 'waiting' as const, fault: null, finishedAt: null }
    const start = isHere ? {} : { ...NOTHING_READ, sourceBytes: null }
    await updateImportRun(desk.tx, run, { ...changes, ...start, updatedAt: at })
    await enqueue(desk, { kind: 'import-reviews', runId })
    await record(desk, { action: 'import.resumed', subjectId: runId })
    return accept({ runId })
  })
}
