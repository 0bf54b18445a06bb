import { readAnalysis } from '#app/core/claim/found/analysis.ts'
import { findArticle, findArticleVersionById } from '#db/articles/articles.ts'
import type { ModelRun } from '#db/model/model-runs.ts'
import type { Db } from '#db/schema.ts'

export type AskedText = NonNullable<Awaited<ReturnType<typeof findAsked>>>

/** What a run asks about, or null where a newer version has come since. */
export async function findAsked(db: Db, run: ModelRun) {
  const { deskId, articleId, articleVersionId } = run
  const article = await findArticle(db, deskId, articleId)
  const version = await findArticleVersionById(db, deskId, articleVersionId)
  if (!article || version?.number !== article.currentVersion) return null
  const { id: versionId, text } = version
  const { lines, sentences } = readAnalysis(version.analysis)
  return { articleId, article, versionId, text, lines, sentences }
}
