import type { AnsweredQuestion, CitedSource } from '#app/core/review/content.ts'
import {
  listPublicEvidence,
  listPublicQuestions,
} from '#db/publication/publish-input.ts'
import type { Db } from '#db/schema.ts'

/** The public sources of a claim, under the numbers that texts cite. */
export async function loadSources(
  db: Db,
  claimId: string,
): Promise<CitedSource[]> {
  const evidence = await listPublicEvidence(db, claimId)
  return evidence.map(({ id: _id, originGroup: _group, ...source }) => source)
}

/** The public questions and answers; only public sources are named in them. */
export async function loadQuestions(
  db: Db,
  claimId: string,
): Promise<AnsweredQuestion[]> {
  const evidence = await listPublicEvidence(db, claimId)
  const questions = await listPublicQuestions(db, claimId)
  return questions.map(({ text, answers }) => {
    const named = new Set(answers.flatMap(({ evidenceIds }) => evidenceIds))
    return {
      question: text,
      answer: answers.map((answer) => answer.text).join('\n\n') || null,
      evidenceNumbers: evidence
        .filter(({ id }) => named.has(id))
        .map(({ number }) => number),
    }
  })
}
