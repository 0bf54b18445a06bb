import type { Db } from '../schema.ts'

/**
 * The evidence that readers get: public, taken up by the desk and not removed.
 * Every public page, feed and export rests on this one filter.
 */
export function listPublicEvidence(db: Db, claimId: string) {
  return db
    .selectFrom('evidence')
    .select(['id', 'number', 'url', 'title', 'publisher', 'finding'])
    .select(['stance', 'primacy', 'originGroup', 'archivedAt', 'seenOn'])
    .where('claimId', '=', claimId)
    .where('visibility', '=', 'public')
    .where('suggested', '=', 0)
    .where('removedAt', 'is', null)
    .orderBy('number')
    .execute()
}

/** The public questions of a claim in their order, with what answers them. */
export async function listPublicQuestions(db: Db, claimId: string) {
  const questions = await db
    .selectFrom('question')
    .select(['id', 'text'])
    .where('claimId', '=', claimId)
    .where('visibility', '=', 'public')
    .where('removedAt', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const ids = questions.map(({ id }) => id)
  if (ids.length === 0) return []
  const answers = await listAnswers(db, ids)
  return questions.map(({ id, text }) => ({
    text,
    answers: answers.filter((answer) => answer.questionId === id),
  }))
}

async function listAnswers(db: Db, questionIds: readonly string[]) {
  const answers = await db
    .selectFrom('answer')
    .select(['id', 'questionId', 'text'])
    .where('questionId', 'in', questionIds)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
  const ids = answers.map(({ id }) => id)
  const links = ids.length
    ? await db
        .selectFrom('answerEvidence')
        .selectAll()
        .where('answerId', 'in', ids)
        .execute()
    : []
  return answers.map(({ id, questionId, text }) => ({
    questionId,
    text,
    evidenceIds: links
      .filter(({ answerId }) => answerId === id)
      .map(({ evidenceId }) => evidenceId),
  }))
}

/** Where a claim appears, the first appearance first. */
export function listAppearances(db: Db, claimId: string) {
  return db
    .selectFrom('sighting')
    .leftJoin(
      'articleVersion',
      'articleVersion.id',
      'sighting.articleVersionId',
    )
    .leftJoin('article', 'article.id', 'articleVersion.articleId')
    .select(['sighting.url', 'sighting.headline', 'sighting.publisher'])
    .select(['sighting.publishedOn', 'sighting.archivedAt'])
    .select(['article.id as articleId', 'article.canonicalUrl'])
    .select('article.headline as articleHeadline')
    .select('article.publisher as articlePublisher')
    .select('article.publishedOn as articlePublishedOn')
    .where('sighting.claimId', '=', claimId)
    .orderBy('sighting.isFirst', 'desc')
    .orderBy('sighting.createdAt')
    .orderBy('sighting.id')
    .execute()
}

export function findClaimant(db: Db, deskId: string, claimantId: string) {
  return db
    .selectFrom('claimant')
    .selectAll()
    .where('deskId', '=', deskId)
    .where('id', '=', claimantId)
    .executeTakeFirst()
}

export async function listTagNames(db: Db, claimId: string) {
  const rows = await db
    .selectFrom('claimTag')
    .innerJoin('tag', 'tag.id', 'claimTag.tagId')
    .select('tag.name')
    .where('claimTag.claimId', '=', claimId)
    .orderBy('tag.normalName')
    .execute()
  return rows.map(({ name }) => name)
}

/** Names of the people with these ids, in the order of their names. */
export async function listNames(
  db: Db,
  deskId: string,
  personIds: readonly string[],
) {
  if (personIds.length === 0) return []
  const rows = await db
    .selectFrom('person')
    .select('name')
    .where('deskId', '=', deskId)
    .where('id', 'in', personIds)
    .orderBy('name')
    .orderBy('id')
    .execute()
  return rows.map(({ name }) => name)
}
