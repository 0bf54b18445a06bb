import type { Insertable, Updateable } from 'kysely'
import type { Viewer } from '../claims/claims.ts'
import { StaleRow } from '../conflict.ts'
import type { Db, Tx } from '../schema.ts'
import type { AnswerTable, QuestionTable } from '../schema/research.ts'
import { isShownTo } from './audience.ts'

/** The questions of a claim that `viewer` may see, in their order. */
export function listQuestions(db: Db, viewer: Viewer, claimId: string) {
  return selectQuestions(db, viewer)
    .where('question.claimId', '=', claimId)
    .orderBy('question.position')
    .execute()
}

export function findQuestion(db: Db, viewer: Viewer, questionId: string) {
  return selectQuestions(db, viewer)
    .where('question.id', '=', questionId)
    .executeTakeFirst()
}

/** The answers to these questions, oldest first. */
export function listAnswers(db: Db, questionIds: readonly string[]) {
  return db
    .selectFrom('answer')
    .innerJoin('person', 'person.id', 'answer.createdById')
    .selectAll('answer')
    .select('person.name as authorName')
    .where('answer.questionId', 'in', [...questionIds, ''])
    .orderBy('answer.createdAt')
    .orderBy('answer.id')
    .execute()
}

export function findAnswer(db: Db, deskId: string, answerId: string) {
  return db
    .selectFrom('answer')
    .selectAll()
    .where('deskId', '=', deskId)
    .where('id', '=', answerId)
    .executeTakeFirst()
}

/** Which evidence these answers rest on: one row an answer and evidence. */
export function listAnswerEvidence(db: Db, answerIds: readonly string[]) {
  return db
    .selectFrom('answerEvidence')
    .innerJoin('evidence', 'evidence.id', 'answerEvidence.evidenceId')
    .select(['answerEvidence.answerId', 'evidence.id', 'evidence.number'])
    .where('answerEvidence.answerId', 'in', [...answerIds, ''])
    .orderBy('evidence.number')
    .execute()
}

/** The place after the last question of a claim. */
export async function nextQuestionPosition(db: Db, claimId: string) {
  const last = await db
    .selectFrom('question')
    .select('position')
    .where('claimId', '=', claimId)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (last?.position ?? 0) + 1
}

export async function insertQuestion(
  tx: Tx,
  question: Insertable<QuestionTable>,
) {
  await tx.insertInto('question').values(question).execute()
}

/** Throws `StaleRow` if the question changed since it was read. */
export async function updateQuestion(
  tx: Tx,
  { id, version }: { id: string; version: number },
  changes: Updateable<QuestionTable>,
) {
  const { numUpdatedRows } = await tx
    .updateTable('question')
    .set({ ...changes, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) throw new StaleRow(id)
}

/** Write an answer, in place of what it said before. */
export async function upsertAnswer(tx: Tx, answer: Insertable<AnswerTable>) {
  await tx
    .insertInto('answer')
    .values(answer)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((excluded) => ({
        text: answer.text,
        version: excluded('answer.version', '+', 1),
      })),
    )
    .execute()
}

export async function replaceAnswerEvidence(
  tx: Tx,
  answerId: string,
  evidenceIds: readonly string[],
) {
  await tx
    .deleteFrom('answerEvidence')
    .where('answerId', '=', answerId)
    .execute()
  const rows = evidenceIds.map((evidenceId) => ({ answerId, evidenceId }))
  if (rows.length) await tx.insertInto('answerEvidence').values(rows).execute()
}

function selectQuestions(db: Db, viewer: Viewer) {
  return db
    .selectFrom('question')
    .selectAll()
    .where('question.deskId', '=', viewer.deskId)
    .where('question.removedAt', 'is', null)
    .where(isShownTo('question', viewer))
}
