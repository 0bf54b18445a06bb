import type { NoticePage } from '#app/core/publication/public-page.ts'
import { shareImagePath } from '#app/core/publication/share-card.ts'
import { reviewPath } from '#app/core/review/content.ts'
import type { Review } from '#db/publication/reviews.ts'
import type { Flag } from '#db/schema.ts'
import { loadSite } from './load-site.ts'
import {
  HTML,
  JSON_LD,
  pack,
  packCard,
  versionPath,
  type Packer,
  type Rendering,
} from './pack-pages.ts'

export type Withdrawn = { hidden: Flag; reason: string; since: string }

/**
 * What stands at a review's addresses once it is withdrawn or hidden: a notice,
 * and no markup. What was hidden for legal danger leaves nothing behind it.
 */
export async function packNotices(
  desk: Packer,
  review: Review,
  withdrawn: Withdrawn,
): Promise<Rendering[]> {
  const site = await loadSite(desk.db, desk)
  const notice = noticeOf(review, withdrawn)
  const text = desk.render.page({ kind: 'notice', site, ...notice })
  const path = reviewPath(review.slug)
  const versions = Array.from({ length: review.currentVersion }, (_, index) =>
    versionPath(review.slug, index + 1),
  )
  const paths = withdrawn.hidden ? [path, ...versions] : [path]
  return Promise.all([
    ...paths.map((each) => pack(desk, { path: each, text, mediaType: HTML })),
    pack(desk, {
      path: `${path}.jsonld`,
      text: '{}',
      mediaType: JSON_LD,
      httpStatus: 410,
    }),
    packCard(
      desk,
      { slug: review.slug, shown: { kind: 'gone', ...notice } },
      null,
    ),
    pack(desk, {
      path: shareImagePath(review.slug),
      text: '',
      mediaType: 'text/plain',
      httpStatus: 410,
    }),
  ])
}

function noticeOf(
  { slug, state, shortClaim, currentVersion }: Review,
  { hidden, reason, since }: Withdrawn,
): Omit<NoticePage, 'kind' | 'site'> {
  return {
    slug,
    since,
    state: state === 'hidden' ? 'hidden' : 'withdrawn',
    shortClaim: hidden ? null : shortClaim,
    reason: state === 'hidden' ? null : reason,
    versions: hidden ? 0 : currentVersion,
  }
}
