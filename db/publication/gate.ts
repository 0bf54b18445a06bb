import { sql } from 'kysely'
import type { Db } from '../schema.ts'

/** To whom requests for reply were sent, whoever may read them. */
export function listContactedParties(db: Db, claimId: string) {
  return db
    .selectFrom('contact')
    .select('party')
    .distinct()
    .where('claimId', '=', claimId)
    .execute()
}

/** The questions that seek the other side, and whether they are answered. */
export async function listOtherSideQuestions(db: Db, claimId: string) {
  const rows = await db
    .selectFrom('question')
    .leftJoin('answer', 'answer.questionId', 'question.id')
    .select((build) => [
      'question.id',
      build.fn.count<number>(sql.ref('answer.id')).as('answers'),
    ])
    .where('question.claimId', '=', claimId)
    .where('question.otherSide', '=', 1)
    .where('question.removedAt', 'is', null)
    .groupBy('question.id')
    .execute()
  return rows.map(({ answers }) => ({
    isOtherSide: true,
    isAnswered: Number(answers) > 0,
  }))
}
