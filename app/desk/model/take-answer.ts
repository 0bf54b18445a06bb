import { modelPrompt } from '#app/core/model/prompt.ts'
import { readAnswer } from '#app/core/model/read-answer.ts'
import type { RunFailure } from '#app/core/model/refusals.ts'
import { accept, refuse, type Result } from '#app/core/result.ts'
import {
  endModelRun,
  findModelRun,
  type ModelRun,
} from '#db/model/model-runs.ts'
import { record } from '../audit.ts'
import { inTransaction, type Desk, type OpenDesk } from '../desk.ts'
import { bringIn, type UsableAnswer } from './bring-in.ts'
import { findAsked } from './find-asked.ts'
import { openEndpoint } from './open-endpoint.ts'

/**
 * Ask the model about a waiting run and bring what holds of its answer to the
 * desk, in the name of who asked. The model is asked before the transaction; a
 * second run finds nothing to do.
 */
export async function takeAnswer(desk: Desk, runId: string) {
  const waiting = await findModelRun(desk.db, desk.deskId, runId)
  if (!waiting) return refuse('no-such-run')
  if (waiting.state !== 'waiting') return accept({ state: waiting.state })

  const answer = await ask(desk, waiting)
  const asker = { id: waiting.askedById, roles: [] }
  return inTransaction({ ...desk, actor: asker }, async (desk) => {
    const run = await findModelRun(desk.tx, desk.deskId, runId)
    if (!run) return refuse('no-such-run')
    if (run.state !== 'waiting') return accept({ state: run.state })
    if (!answer.ok) return fail(desk, run, answer)
    const asked = await findAsked(desk.tx, run)
    if (!asked) return fail(desk, run, failed('newer-version'))
    return bringIn(desk, runId, { asked, answer: answer.value })
  })
}

type Answer = Result<UsableAnswer, RunFailure, { status: number | null }>

async function ask(desk: Desk, run: ModelRun): Promise<Answer> {
  const asked = await findAsked(desk.db, run)
  if (!asked) return failed('newer-version')
  const endpoint = await openEndpoint(desk)
  if (!endpoint.ok) return failed(endpoint.refusal)

  const { messages, leftOut } = modelPrompt({ ...asked.article, ...asked })
  const answer = await desk.outside.askModel(endpoint.value, messages)
  if (!answer.ok) return answer
  const read = readAnswer(answer.value.said)
  return read.ok ? accept({ ...read.value, leftOut }) : failed(read.refusal)
}

function failed<Failure extends RunFailure>(failure: Failure) {
  return refuse(failure, { status: null })
}

async function fail(
  desk: OpenDesk,
  run: ModelRun,
  { refusal: failure, detail }: Extract<Answer, { ok: false }>,
) {
  await endModelRun(desk.tx, run.id, {
    state: 'failed',
    failure,
    httpStatus: detail.status,
    answeredAt: desk.now.toISOString(),
  })
  await record(desk, {
    action: 'model.failed',
    subjectId: run.articleId,
    detail: { runId: run.id, failure, ...detail },
  })
  return accept({ state: 'failed' as const })
}
