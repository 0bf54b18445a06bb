import { anchorProposals } from '#app/core/model/anchor-proposals.ts'
import type {
  AnchoredProposals,
  DiscardReason,
} from '#app/core/model/anchored.ts'
import { candidateOf } from '#app/core/model/candidate-of.ts'
import type { ReadAnswer } from '#app/core/model/read-answer.ts'
import { accept } from '#app/core/result.ts'
import { endModelRun } from '#db/model/model-runs.ts'
import { record } from '../audit.ts'
import { addFoundClaims } from '../claims/new/add-found-claims.ts'
import type { OpenDesk } from '../desk.ts'
import type { AskedText } from './find-asked.ts'
import { listKnownClaims } from './list-known-claims.ts'

export type UsableAnswer = ReadAnswer & {
  /** Sentences of a long article that were not sent. */
  leftOut: number
}

/** Bring what holds of a model's answer to the desk: candidates, and wordings. */
export async function bringIn(
  desk: OpenDesk,
  runId: string,
  { asked, answer }: { asked: AskedText; answer: UsableAnswer },
) {
  const { articleId, article, text, lines, sentences } = asked
  const { headline, publisher, publishedOn } = article
  const about = [headline, publisher ?? '', publishedOn ?? '']
  const known = await listKnownClaims(desk, asked)
  const from = { text, lines, about }
  const anchored = anchorProposals(from, answer.proposals, known)
  const candidates = anchored.kept.map((proposal) =>
    candidateOf(proposal, sentences, publisher),
  )
  await addFoundClaims(desk, { ...asked, origin: 'model' }, candidates)

  const { discarded, ...counts } = countsOf(anchored, answer)
  await endModelRun(desk.tx, runId, {
    state: 'answered',
    leftOut: answer.leftOut,
    added: counts.added,
    suggestions: JSON.stringify(anchored.suggestions),
    discarded: JSON.stringify(discarded),
    answeredAt: desk.now.toISOString(),
  })
  await record(desk, {
    action: 'model.answered',
    subjectId: articleId,
    detail: { runId, discarded, ...counts },
  })
  return accept({ state: 'answered' as const, discarded, ...counts })
}

function countsOf(
  { kept, suggestions, discarded }: AnchoredProposals,
  { unreadable }: ReadAnswer,
) {
  const byReason: Partial<Record<DiscardReason, number>> = {}
  if (unreadable > 0) byReason.unreadable = unreadable
  for (const reason of discarded) byReason[reason] = (byReason[reason] ?? 0) + 1
  return {
    added: kept.length,
    suggested: suggestions.length,
    discarded: byReason,
  }
}
