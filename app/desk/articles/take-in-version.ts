import { chooseCandidates } from '#app/core/claim/found/choose-candidates.ts'
import { mayDo } from '#app/core/people/roles.ts'
import { accept, refuse } from '#app/core/result.ts'
import {
  findArticle,
  findArticleVersion,
  insertArticleVersion,
  updateArticle,
} from '#db/articles/articles.ts'
import { listArticleSightings } from '#db/articles/sightings.ts'
import { record } from '../audit.ts'
import { addFoundClaims } from '../claims/new/add-found-claims.ts'
import { inTransaction, type Desk, type OpenDesk } from '../desk.ts'
import {
  breakText,
  textColumns,
  type BrokenText,
  type GivenText,
} from './break-text.ts'
import { areSameAnchors, reAnchor, type ReAnchored } from './re-anchor.ts'
import { writeAnchors } from './write-anchors.ts'

export type TakeInVersion = GivenText & {
  articleId: string
  seenVersion?: number | undefined
}

type Article = NonNullable<Awaited<ReturnType<typeof findArticle>>>

/**
 * Take in a new version of an article. Claims found again keep their place in
 * it, the others are marked as orphaned; sentences that no claim covers bring
 * new candidates. The old version stays as it was.
 */
export async function takeInVersion(desk: Desk, given: TakeInVersion) {
  if (!mayDo(desk.actor, 'article.submit')) return refuse('not-allowed')
  const { articleId, seenVersion, ...text } = given
  const article = await findArticle(desk.db, desk.deskId, articleId)
  if (!article) return refuse('no-such-article')
  const broken = breakText(text, article)
  if (!broken.ok) return broken

  const sightings = await listArticleSightings(desk.db, desk.deskId, articleId)
  const looked = reAnchor(broken.value.text, sightings)
  return inTransaction(desk, async (desk) => {
    const article = await findArticle(desk.tx, desk.deskId, articleId)
    if (!article) return refuse('no-such-article')
    if (seenVersion !== undefined && seenVersion !== article.version)
      return refuse('changed-since', article)
    if (await isSameText(desk, article, broken.value))
      return refuse('same-text')
    return accept(await writeVersion(desk, { article, looked }, broken.value))
  })
}

async function isSameText(desk: OpenDesk, article: Article, text: BrokenText) {
  const current = await findArticleVersion(desk.tx, desk.deskId, {
    articleId: article.id,
    number: article.currentVersion,
  })
  return current?.textSha256 === text.textSha256
}

async function writeVersion(
  desk: OpenDesk,
  { article, looked }: { article: Article; looked: ReAnchored[] },
  text: BrokenText,
) {
  const number = article.currentVersion + 1
  const versionId = desk.newId('arv')
  await insertArticleVersion(desk.tx, {
    ...textColumns(text),
    id: versionId,
    deskId: desk.deskId,
    articleId: article.id,
    number,
    takenInAt: desk.now.toISOString(),
    takenInById: desk.actor.id,
  })
  await updateArticle(desk.tx, article, { currentVersion: number })

  const anchored = await lookAgainIfChanged(desk, article, { looked, text })
  const target = { versionId, text: text.text }
  const counts = await writeAnchors(desk, target, anchored)
  const spans = anchored.flatMap(({ found }) =>
    found.state === 'orphaned' ? [] : [found],
  )
  const { kept, leftOut } = chooseCandidates(text.broken.claims, spans)
  await record(desk, {
    action: 'article.version-taken-in',
    subjectId: article.id,
    detail: { number, versionId, ...counts, found: kept.length, leftOut },
  })
  const foundIn = { ...target, articleId: article.id, article }
  const claimIds = await addFoundClaims(desk, foundIn, kept)
  return { articleId: article.id, number, counts, claimIds, leftOut }
}

/** What was looked for before the transaction holds unless anchors changed. */
async function lookAgainIfChanged(
  desk: OpenDesk,
  article: Article,
  { looked, text }: { looked: ReAnchored[]; text: BrokenText },
) {
  const now = await listArticleSightings(desk.tx, desk.deskId, article.id)
  const before = looked.map(({ sighting }) => sighting)
  return areSameAnchors(before, now) ? looked : reAnchor(text.text, now)
}
