import { ASKED_IN_HOUR_MAX } from '#app/core/model/limits.ts'
import { isUnderWay } from '#app/core/model/run.ts'
import { mayDo } from '#app/core/people/roles.ts'
import { accept, refuse } from '#app/core/result.ts'
import { findModelEndpoint } from '#db/model/model-endpoint.ts'
import {
  countModelRunsSince,
  endModelRun,
  findLastModelRun,
  insertModelRun,
} from '#db/model/model-runs.ts'
import { record } from '../audit.ts'
import {
  findCurrentText,
  type CurrentText,
} from '../claims/triage/find-current-text.ts'
import { inTransaction, type Desk, type OpenDesk } from '../desk.ts'
import { enqueue } from '../jobs/enqueue.ts'

const HOUR_MS = 60 * 60 * 1000

/** Have the desk's own model asked about the article; nobody waits for it. */
export function askAboutArticle(
  desk: Desk,
  asked: { articleId: string; versionNumber: number },
) {
  return inTransaction(desk, async (desk) => {
    if (!mayDo(desk.actor, 'claim.triage')) return refuse('not-allowed')
    const endpoint = await findModelEndpoint(desk.tx, desk.deskId)
    if (!endpoint) return refuse('no-model')
    const found = await findCurrentText(desk, asked)
    if (!found.ok) return found
    const { tx, deskId, now } = desk
    const last = await findLastModelRun(tx, deskId, asked.articleId)
    if (last && isUnderWay(last, now)) return refuse('already-asked')
    const hourAgo = new Date(now.getTime() - HOUR_MS).toISOString()
    const lately = await countModelRunsSince(tx, deskId, hourAgo)
    if (lately >= ASKED_IN_HOUR_MAX) return refuse('asked-too-often')

    if (last?.state === 'waiting')
      await endModelRun(tx, last.id, {
        state: 'failed',
        failure: 'never-answered',
      })
    return accept({ runId: await putDown(desk, found.value, endpoint) })
  })
}

async function putDown(
  desk: OpenDesk,
  { articleId, versionId }: CurrentText,
  { model, baseUrl }: { model: string; baseUrl: string },
) {
  const runId = desk.newId('mrn')
  await insertModelRun(desk.tx, {
    id: runId,
    deskId: desk.deskId,
    articleId,
    articleVersionId: versionId,
    state: 'waiting',
    model,
    failure: null,
    httpStatus: null,
    leftOut: 0,
    added: 0,
    suggestions: '[]',
    discarded: '{}',
    askedAt: desk.now.toISOString(),
    askedById: desk.actor.id,
    answeredAt: null,
  })
  await enqueue(desk, { kind: 'ask-model', runId })
  await record(desk, {
    action: 'model.asked',
    subjectId: articleId,
    detail: { runId, versionId, model, baseUrl },
  })
  return runId
}
