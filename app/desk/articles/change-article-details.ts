import { mayDo } from '#app/core/people/roles.ts'
import { accept, refuse } from '#app/core/result.ts'
import { findArticle, updateArticle } from '#db/articles/articles.ts'
import { describeSightings } from '#db/articles/sightings.ts'
import { record } from '../audit.ts'
import { inTransaction, type Desk } from '../desk.ts'
import type { ArticleDetails } from './break-text.ts'

export type ChangeArticleDetails = {
  articleId: string
  seenVersion?: number | undefined
  details: ArticleDetails
}

/** Correct what is known of an article; its claims' sightings say the same. */
export function changeArticleDetails(
  desk: Desk,
  { articleId, seenVersion, details }: ChangeArticleDetails,
) {
  return inTransaction(desk, async (desk) => {
    if (!mayDo(desk.actor, 'claim.triage')) return refuse('not-allowed')
    const article = await findArticle(desk.tx, desk.deskId, articleId)
    if (!article) return refuse('no-such-article')
    if (seenVersion !== undefined && seenVersion !== article.version)
      return refuse('changed-since', article)

    await updateArticle(desk.tx, article, details)
    const { headline, publisher, publishedOn, canonicalUrl: url } = details
    const place = { url, headline, publisher, publishedOn }
    await describeSightings(desk.tx, articleId, place)
    await record(desk, {
      action: 'article.metadata-changed',
      subjectId: articleId,
      detail: { changed: changedFields(article, details) },
    })
    return accept(undefined)
  })
}

function changedFields(before: ArticleDetails, after: ArticleDetails) {
  const fields = Object.keys(after) as (keyof ArticleDetails)[]
  return fields.filter((field) => before[field] !== after[field])
}
