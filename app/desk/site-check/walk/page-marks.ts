import { createHash } from 'node:crypto'
import { reviewPath } from '#app/core/review/content.ts'
import { isText } from '#app/core/review/json/json.ts'
import { comparable } from '#app/core/review/json/plain-text.ts'
import { ratingsOf } from '#app/core/review/rules/markup/rating-numbers.ts'
import { readPage } from '#app/core/review/rules/page/read-page.ts'
import { readSubjects } from '#app/core/review/rules/read-subjects.ts'
import type { Review } from '#db/publication/reviews.ts'
import type { SiteCheckPage } from '#db/site-check/site-findings.ts'

/** What a page says of itself that no other page of the site may say. */
export type PageMarks = Omit<SiteCheckPage, 'siteCheckId'>

/** The marks of a review's page, read from its markup as it is served. */
export function marksOf({ id, slug }: Review, html: string): PageMarks {
  const page = { reviewId: id, path: reviewPath(slug) }
  const [subject] = readPage(html).blocks.flatMap((block) => {
    const read = readSubjects(block)
    return read.ok ? read.subjects : []
  })
  if (!subject) return { ...page, url: null, markupId: null, claimKey: null }
  const { review, root } = subject
  const verdict = ratingsOf(root)[0]?.value['alternateName']
  return {
    ...page,
    url: textOf(review['url']),
    markupId: textOf(review['@id']),
    claimKey: keyOf(review['claimReviewed'], verdict),
  }
}

function textOf(value: unknown) {
  return isText(value) ? value : null
}

/** Claim and verdict as two readers would compare them. */
function keyOf(claim: unknown, verdict: unknown) {
  if (!isText(claim) || !isText(verdict)) return null
  const compared = `${comparable(claim)}\n${comparable(verdict)}`
  return createHash('sha256').update(compared).digest('hex')
}
