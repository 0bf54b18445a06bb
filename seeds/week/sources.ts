import type { Primacy, Stance } from '#app/core/research/research.ts'
import { addEvidence } from '#app/desk/research/add-evidence.ts'
import { answerQuestion } from '#app/desk/research/answer-question.ts'
import { askQuestion } from '#app/desk/research/ask-question.ts'
import type { Desk } from '#app/desk/desk.ts'
import { done } from '../teller.ts'

export type Source = {
  url: string
  publisher: string
  stance: Stance
  primacy: Primacy
  /** In our own words. */
  finding: string
  originGroup?: string
}

const PUBLIC = { visibility: 'public' as const, personIds: [] }

/** Add public sources to a claim; the ids are in their order. */
export async function addSources(
  desk: Desk,
  claimId: string,
  sources: readonly Source[],
): Promise<string[]> {
  const ids: string[] = []
  for (const { originGroup = null, ...source } of sources) {
    const added = await addEvidence(desk, {
      claimId,
      title: null,
      passage: null,
      archivedAt: null,
      seenOn: desk.now.toISOString().slice(0, 10),
      audience: PUBLIC,
      snapshot: 'none',
      originGroup,
      ...source,
    })
    ids.push(done(added).evidenceId)
  }
  return ids
}

export type ToldQuestion = {
  text: string
  otherSide?: 0 | 1
  /** None while the question is open. */
  answer?: string
  evidenceIds?: readonly string[]
}

/** Ask a public question, and answer it where the answer is known. */
export async function addQuestion(
  desk: Desk,
  claimId: string,
  { text, otherSide = 0, answer, evidenceIds = [] }: ToldQuestion,
) {
  const asked = await askQuestion(desk, {
    claimId,
    text,
    otherSide,
    audience: PUBLIC,
  })
  const { questionId } = done(asked)
  if (!answer) return
  done(
    await answerQuestion(desk, {
      claimId,
      questionId,
      text: answer,
      evidenceIds,
    }),
  )
}
