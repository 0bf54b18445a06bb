import { accept, refuse } from '#app/core/result.ts'
import { keepOwnEvidence } from '#db/research/evidence.ts'
import {
  findAnswer,
  findQuestion,
  replaceAnswerEvidence,
  upsertAnswer,
} from '#db/research/questions.ts'
import { record } from '../audit.ts'
import type { Desk } from '../desk.ts'
import { changeResearch } from './change-research.ts'

export type AnswerQuestion = {
  claimId: string
  questionId: string
  /** The answer that this one takes the place of. */
  answerId?: string | undefined
  seenVersion?: number | undefined
  text: string
  evidenceIds: readonly string[]
}

/** Answer a question from evidence, or answer it otherwise. */
export function answerQuestion(desk: Desk, given: AnswerQuestion) {
  const { claimId, questionId } = given
  const asked = { claimId, permission: 'claim.research' } as const
  return changeResearch(desk, asked, async (desk) => {
    const question = await findQuestion(desk.tx, desk, questionId)
    if (question?.claimId !== claimId) return refuse('no-such-question')
    const earlier = given.answerId
      ? await findAnswer(desk.tx, desk.deskId, given.answerId)
      : undefined
    if (given.answerId && earlier?.questionId !== questionId)
      return refuse('no-such-answer')
    if (earlier && earlier.version !== (given.seenVersion ?? earlier.version))
      return refuse('changed-since', earlier)

    const answer = {
      id: earlier?.id ?? desk.newId('ans'),
      deskId: desk.deskId,
      questionId,
      text: given.text,
      createdAt: desk.now.toISOString(),
      createdById: desk.actor.id,
      version: 1,
    }
    const { evidenceIds } = given
    const cited = await keepOwnEvidence(desk.tx, claimId, evidenceIds)
    await upsertAnswer(desk.tx, answer)
    await replaceAnswerEvidence(desk.tx, answer.id, cited)
    await record(desk, {
      action: earlier ? 'answer.changed' : 'question.answered',
      subjectId: claimId,
      detail: { questionId, answerId: answer.id, evidenceIds: cited },
    })
    return accept({ answerId: answer.id })
  })
}
