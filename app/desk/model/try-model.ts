import { anchorProposals } from '#app/core/model/anchor-proposals.ts'
import { modelPrompt } from '#app/core/model/prompt.ts'
import { readAnswer } from '#app/core/model/read-answer.ts'
import { TRIAL } from '#app/core/model/trial.ts'
import { mayDo } from '#app/core/people/roles.ts'
import { accept, refuse } from '#app/core/result.ts'
import type { Desk } from '../desk.ts'
import { openEndpoint } from './open-endpoint.ts'

/**
 * Ask the model about one fixed sentence, which is nothing of the desk's: how
 * long it took, and how many of its quotes stand in that sentence.
 */
export async function tryModel(desk: Desk) {
  const status = null
  if (!mayDo(desk.actor, 'desk.manage'))
    return refuse('not-allowed', { status })
  const endpoint = await openEndpoint(desk)
  if (!endpoint.ok) return refuse(endpoint.refusal, { status })

  const { messages } = modelPrompt(TRIAL)
  const answer = await desk.outside.askModel(endpoint.value, messages)
  if (!answer.ok) return answer
  const read = readAnswer(answer.value.said)
  if (!read.ok) return refuse(read.refusal, { status })
  const { text, sentences } = TRIAL
  const lines = sentences.map((span) => ({ ...span, role: 'body' as const }))
  const { kept } = anchorProposals({ text, lines }, read.value.proposals, [])
  const { milliseconds } = answer.value
  return accept({ milliseconds, kept: kept.length })
}
