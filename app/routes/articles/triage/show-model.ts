import type {
  ShownModel,
  ShownRun,
  ShownWording,
} from '#app/components/workbench/shown.ts'
import type { WordingSuggestion } from '#app/core/model/anchored.ts'
import { isUnderWay } from '#app/core/model/run.ts'
import { mayDo } from '#app/core/people/roles.ts'
import type { Desk } from '#app/desk/desk.ts'
import { findModelEndpoint } from '#db/model/model-endpoint.ts'
import {
  findLastModelRun,
  listAnsweredModelRuns,
  type ModelRun,
} from '#db/model/model-runs.ts'

const RUNS_WITH_WORDINGS = 3

/** The desk's own model beside an article, or null where it has none. */
export async function showModel(
  { db, deskId, now, actor }: Desk,
  articleId: string,
): Promise<ShownModel | null> {
  const endpoint = await findModelEndpoint(db, deskId)
  if (!endpoint) return null
  const last = await findLastModelRun(db, deskId, articleId)
  return {
    host: new URL(endpoint.baseUrl).host,
    mayAsk: mayDo(actor, 'claim.triage'),
    run: last ? runOf(last, now) : null,
  }
}

/** The wordings that models suggested for the claims of an article, by claim. */
export async function listSuggestedWordings(
  { db, deskId }: Desk,
  articleId: string,
): Promise<Map<string, ShownWording[]>> {
  const which = { articleId, limit: RUNS_WITH_WORDINGS }
  const runs = await listAnsweredModelRuns(db, deskId, which)
  const all = runs.flatMap(
    ({ suggestions }) => JSON.parse(suggestions) as WordingSuggestion[],
  )
  const byClaim = Map.groupBy(all, ({ claimId }) => claimId)
  return new Map(
    [...byClaim].map(([claimId, some]) => {
      const once = new Map(some.map((one) => [one.wording, one]))
      return [claimId, [...once.values()]]
    }),
  )
}

function runOf(run: ModelRun, now: Date): ShownRun {
  const isLost = run.state === 'waiting' && !isUnderWay(run, now)
  return {
    state: isLost ? 'failed' : run.state,
    askedAt: run.askedAt,
    added: run.added,
    suggested: (JSON.parse(run.suggestions) as WordingSuggestion[]).length,
    discarded: JSON.parse(run.discarded) as ShownRun['discarded'],
    leftOut: run.leftOut,
    failure: isLost ? 'never-answered' : run.failure,
    status: run.httpStatus,
  }
}
