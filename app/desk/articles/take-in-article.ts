import { chooseCandidates } from '#app/core/claim/found/choose-candidates.ts'
import { mayDo } from '#app/core/people/roles.ts'
import { accept, refuse } from '#app/core/result.ts'
import {
  findArticleByText,
  insertArticle,
  insertArticleVersion,
} from '#db/articles/articles.ts'
import { record } from '../audit.ts'
import { addFoundClaims } from '../claims/new/add-found-claims.ts'
import { inTransaction, type Desk, type OpenDesk } from '../desk.ts'
import {
  breakText,
  textColumns,
  type ArticleDetails,
  type BrokenText,
  type GivenText,
} from './break-text.ts'

export type TakeInArticle = GivenText & { details: ArticleDetails }

/**
 * Take in an article: its text as version 1, the engine's reading of it, and
 * the claims found. Refuses a text that the desk has, naming the article.
 */
export async function takeInArticle(desk: Desk, given: TakeInArticle) {
  if (!mayDo(desk.actor, 'article.submit')) return refuse('not-allowed')
  const { details, ...text } = given
  const broken = breakText(text, details)
  if (!broken.ok) return broken

  return inTransaction(desk, async (desk) => {
    const { textSha256 } = broken.value
    const known = await findArticleByText(desk.tx, desk.deskId, textSha256)
    if (known) return refuse('text-already-here', known)
    return accept(await writeArticle(desk, details, broken.value))
  })
}

async function writeArticle(
  desk: OpenDesk,
  details: ArticleDetails,
  text: BrokenText,
) {
  const { kept, leftOut } = chooseCandidates(text.broken.claims)
  const articleId = await writeRow(desk, details)
  const versionId = await writeFirstVersion(desk, articleId, text)
  await record(desk, {
    action: 'article.taken-in',
    subjectId: articleId,
    detail: { versionId, source: text.source, found: kept.length, leftOut },
  })
  const foundIn = { articleId, versionId, text: text.text, article: details }
  const claimIds = await addFoundClaims(desk, foundIn, kept)
  return { articleId, versionId, claimIds, leftOut }
}

async function writeRow(desk: OpenDesk, details: ArticleDetails) {
  const id = desk.newId('art')
  await insertArticle(desk.tx, {
    ...details,
    id,
    deskId: desk.deskId,
    currentVersion: 1,
    createdAt: desk.now.toISOString(),
    createdById: desk.actor.id,
    version: 1,
  })
  return id
}

async function writeFirstVersion(
  desk: OpenDesk,
  articleId: string,
  text: BrokenText,
) {
  const id = desk.newId('arv')
  await insertArticleVersion(desk.tx, {
    ...textColumns(text),
    id,
    deskId: desk.deskId,
    articleId,
    number: 1,
    takenInAt: desk.now.toISOString(),
    takenInById: desk.actor.id,
  })
  return id
}
