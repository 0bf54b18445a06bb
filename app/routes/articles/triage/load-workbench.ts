import { reachOf } from '#app/core/article/language-words.ts'
import { readAnalysis, type Analysis } from '#app/core/claim/found/analysis.ts'
import { isOpen } from '#app/core/claim/claim-state.ts'
import { segmentArticle } from '#app/core/claim/highlight.ts'
import { mayDo } from '#app/core/people/roles.ts'
import type {
  ShownLine,
  ShownWorkbench,
} from '#app/components/workbench/shown.ts'
import type { Desk } from '#app/desk/desk.ts'
import { listSeenBefore } from '#app/desk/matching/list-seen-before.ts'
import { findArticle, findArticleVersion } from '#db/articles/articles.ts'
import { listArticleClaims } from '#db/articles/candidates.ts'
import { listArticleSightings } from '#db/articles/sightings.ts'
import { marksIn, showClaims } from './show-claims.ts'
import { listSuggestedWordings, showModel } from './show-model.ts'

/** The workbench of one version of an article, or undefined if there is none. */
export async function loadWorkbench(
  desk: Desk,
  asked: { articleId: string; number: number | undefined },
): Promise<ShownWorkbench | undefined> {
  const { db, deskId, actor } = desk
  const article = await findArticle(db, deskId, asked.articleId)
  if (!article) return undefined
  const number = asked.number ?? article.currentVersion
  const from = { articleId: article.id, number }
  const version = await findArticleVersion(db, deskId, from)
  if (!version) return undefined

  const rows = await listArticleClaims(db, desk, article.id)
  const sightings = await listArticleSightings(db, deskId, article.id)
  const analysis = readAnalysis(version.analysis)
  const isCurrent = number === article.currentVersion
  const seen = { version, sightings, analysis, isCurrent }
  const wordings = await listSuggestedWordings(desk, article.id)
  const open = rows.filter(({ state }) => isOpen(state))
  const seenBefore = await listSeenBefore(desk, open)
  const claims = showClaims(rows, { ...seen, wordings, seenBefore }, actor)
  const ids = new Set(claims.map(({ id }) => id))
  const marks = marksIn(version, sightings, ids)
  const { text } = version
  return {
    article: {
      id: article.id,
      headline: article.headline,
      author: article.author,
      publisher: article.publisher,
      publishedOn: article.publishedOn,
      language: article.language,
      reach: reachOf(article.language),
      canonicalUrl: article.canonicalUrl,
      currentVersion: article.currentVersion,
    },
    versionNumber: number,
    lines: linesOf(analysis, segmentArticle({ text, ...analysis }, marks)),
    claims,
    model: await showModel(desk, article.id),
    mayTriage: isCurrent && mayDo(actor, 'claim.triage'),
    maySubmit: mayDo(actor, 'article.submit'),
  }
}

/** A sentence that no claim covers is shown as the engine judged it. */
function linesOf(
  { sentences }: Analysis,
  blocks: ReturnType<typeof segmentArticle>,
): ShownLine[] {
  return blocks.map(({ start, role, runs }) => ({
    start,
    role,
    runs: runs.map((run) => {
      const judged = run.sentence === null ? undefined : sentences[run.sentence]
      const isKept = role !== 'body' || !judged || judged.kept
      return { ...run, isKept, reason: judged?.reason ?? null }
    }),
  }))
}
