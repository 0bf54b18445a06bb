import type { ArticleSentence } from '#app/core/article/break-into-claims.ts'
import { readAnalysis } from '#app/core/claim/found/analysis.ts'
import { accept, refuse } from '#app/core/result.ts'
import { findArticle, findArticleVersion } from '#db/articles/articles.ts'
import type { OpenDesk } from '../../desk.ts'
import type { AnchoringText } from '../new/new-sighting.ts'

export type CurrentText = AnchoringText & {
  articleId: string
  sentences: ArticleSentence[]
}

/** The text of an article, if the version that the person saw is the newest. */
export async function findCurrentText(
  desk: OpenDesk,
  asked: { articleId: string; versionNumber: number },
) {
  const { articleId, versionNumber: number } = asked
  const article = await findArticle(desk.tx, desk.deskId, articleId)
  const version = await findArticleVersion(desk.tx, desk.deskId, {
    articleId,
    number,
  })
  if (!article || !version) return refuse('no-such-article')
  if (article.currentVersion !== number) return refuse('newer-version')
  const { id: versionId, text } = version
  const { sentences } = readAnalysis(version.analysis)
  return accept({ articleId, article, versionId, text, sentences })
}
