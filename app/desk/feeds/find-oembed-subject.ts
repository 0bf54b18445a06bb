import type { OembedSubject } from '#app/core/publication/oembed.ts'
import { SHARE_SIZE, shareImagePath } from '#app/core/publication/share-card.ts'
import { getDesk } from '#db/people/desks.ts'
import { findReviewBySlug } from '#db/publication/reviews.ts'
import type { FeedSource } from './read-feed.ts'

/** What may be embedded of a review; undefined where nothing may be seen of it. */
export async function findOembedSubject(
  { db, deskId, origin }: FeedSource,
  slug: string,
): Promise<OembedSubject | undefined> {
  const review = await findReviewBySlug(db, deskId, slug)
  if (!review || review.state === 'hidden') return undefined
  const { name } = await getDesk(db, deskId)
  const shared = { slug, deskName: name, origin }
  if (review.state === 'withdrawn')
    return { ...shared, title: name, thumbnail: null }
  const { shortClaim, verdictName, currentVersion } = review
  const url = `${origin}${shareImagePath(slug)}?v=${currentVersion}`
  return {
    ...shared,
    title: `${shortClaim}: ${verdictName}`,
    thumbnail: { url, ...SHARE_SIZE },
  }
}
