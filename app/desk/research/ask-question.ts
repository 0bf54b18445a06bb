import type { Audience } from '#app/core/research/research.ts'
import { accept, refuse } from '#app/core/result.ts'
import {
  findQuestion,
  insertQuestion,
  nextQuestionPosition,
  updateQuestion,
} from '#db/research/questions.ts'
import { record } from '../audit.ts'
import type { Desk } from '../desk.ts'
import { changeResearch, setAudience } from './change-research.ts'

export type QuestionText = {
  text: string
  /** Its answer seeks the other side. */
  otherSide: 0 | 1
  audience: Audience
}

export type SeenQuestion = {
  claimId: string
  questionId: string
  seenVersion: number
}

/** Note what must be known to judge the claim. */
export function askQuestion(
  desk: Desk,
  { claimId, audience, ...given }: QuestionText & { claimId: string },
) {
  const asked = { claimId, permission: 'claim.research' } as const
  return changeResearch(desk, asked, async (desk) => {
    const question = {
      id: desk.newId('que'),
      deskId: desk.deskId,
      claimId,
      position: await nextQuestionPosition(desk.tx, claimId),
      ...given,
      visibility: audience.visibility,
      createdAt: desk.now.toISOString(),
      createdById: desk.actor.id,
      removedAt: null,
      version: 1,
    }
    await insertQuestion(desk.tx, question)
    await setAudience(desk, question.id, audience)
    await record(desk, {
      action: 'question.asked',
      subjectId: claimId,
      detail: { questionId: question.id },
    })
    return accept({ questionId: question.id })
  })
}

/** Put a question otherwise. */
export function changeQuestion(
  desk: Desk,
  seen: SeenQuestion,
  { audience, ...given }: QuestionText,
) {
  const { claimId, questionId } = seen
  const asked = { claimId, permission: 'claim.research' } as const
  return changeResearch(desk, asked, async (desk) => {
    const question = await findQuestion(desk.tx, desk, questionId)
    if (question?.claimId !== claimId) return refuse('no-such-question')
    if (question.version !== seen.seenVersion)
      return refuse('changed-since', question)

    const { visibility } = audience
    await updateQuestion(desk.tx, question, { ...given, visibility })
    await setAudience(desk, questionId, audience)
    await record(desk, {
      action: 'question.changed',
      subjectId: claimId,
      detail: { questionId },
    })
    return accept({ questionId })
  })
}

/** Take a question away, with its answers; they are kept in the store. */
export function removeQuestion(desk: Desk, seen: SeenQuestion) {
  const { claimId, questionId } = seen
  const asked = { claimId, permission: 'claim.research' } as const
  return changeResearch(desk, asked, async (desk) => {
    const question = await findQuestion(desk.tx, desk, questionId)
    if (question?.claimId !== claimId) return refuse('no-such-question')
    const removedAt = desk.now.toISOString()

    await updateQuestion(desk.tx, question, { removedAt })
    await record(desk, {
      action: 'question.removed',
      subjectId: claimId,
      detail: { questionId },
    })
    return accept({ questionId })
  })
}
