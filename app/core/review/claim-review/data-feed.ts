import type { ReviewContent } from '../content.ts'
import { reviewUrl, type Place } from './build.ts'
import { buildItems } from './build-markup.ts'
import { absolute } from './publisher.ts'

/** A review in the feed: what is published, or the tombstone of it. */
export type FeedEntry =
  { content: ReviewContent; updatedAt: string } | Tombstone

/** What is left of a review that was withdrawn. */
export type Tombstone = {
  slug: string
  firstPublishedAt: string
  withdrawnAt: string
}

export type FeedPlace = Place & {
  /** The licence of the markup, as a URL; null where the desk names none. */
  license: string | null
}

/** The Data Commons feed of all reviews. */
export function buildDataFeed(
  entries: FeedEntry[],
  { modifiedAt, ...place }: FeedPlace & { modifiedAt: string },
) {
  return {
    ...feedHead(modifiedAt),
    dataFeedElement: entries.map((entry) => buildFeedItem(entry, place)),
  }
}

/** What stands before the items, for a feed that is streamed. */
export function feedHead(modifiedAt: string) {
  return {
    '@context': 'https://schema.org',
    '@type': 'DataFeed',
    dateModified: modifiedAt,
  }
}

/** One item; a withdrawn review keeps its address and loses its markup. */
export function buildFeedItem(entry: FeedEntry, place: FeedPlace) {
  if ('withdrawnAt' in entry) return buildTombstone(entry, place)
  const { content, updatedAt } = entry
  return {
    '@type': 'DataFeedItem' as const,
    dateCreated: content.firstPublishedAt,
    ...(updatedAt > content.firstPublishedAt && { dateModified: updatedAt }),
    url: reviewUrl(content, place),
    item: buildFeedReviews(content, place),
  }
}

/** A withdrawn review: where it was, and when it was withdrawn. */
export function buildTombstone(entry: Tombstone, place: Place) {
  return {
    '@type': 'DataFeedItem' as const,
    dateCreated: entry.firstPublishedAt,
    dateDeleted: entry.withdrawnAt,
    url: reviewUrl(entry, place),
  }
}

function buildFeedReviews(content: ReviewContent, place: FeedPlace) {
  const { name, url } = content.publisher
  return buildItems(content, place).map((item) => ({
    ...item,
    sdPublisher: {
      '@type': 'Organization',
      name,
      url: absolute(url, place.origin),
    },
    ...(place.license && { sdLicense: place.license }),
  }))
}
