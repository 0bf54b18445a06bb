import type { PublishedVerdict, ReviewContent } from '../review/content.ts'
import { reviewPath } from '../review/content.ts'
import type { PublicSite } from './public-page.ts'

/** What the picture of a review says where a link to it is shared. */
export type ShareCard = {
  claim: string
  verdict: Pick<PublishedVerdict, 'label' | 'value' | 'best' | 'worst'>
  deskName: string
  language: string
}

/** In pixels, as most services show them. */
export const SHARE_SIZE = { width: 1200, height: 630 }

/** The picture's words: only what the page itself shows. */
export function shareCardOf(
  { claim, verdict, language }: ReviewContent,
  site: Pick<PublicSite, 'name'>,
): ShareCard {
  const { label, value, best, worst } = verdict
  return {
    claim: claim.short,
    verdict: { label, value, best, worst },
    deskName: site.name,
    language,
  }
}

/** Where the picture of a review is served. */
export function shareImagePath(slug: string) {
  return `${reviewPath(slug)}/share.png`
}

/** The picture's address in a page: another version is another address. */
export function shareImageUrl({
  slug,
  version,
}: Pick<ReviewContent, 'slug' | 'version'>): string {
  return `${shareImagePath(slug)}?v=${version}`
}
