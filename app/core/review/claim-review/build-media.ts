import type {
  AudioObjectSnapshot,
  ImageObjectSnapshot,
  MediaReview,
  VideoObjectSnapshot,
  WithContext,
} from 'schema-dts'

import type { ReviewContent } from '../content.ts'
import type {
  MediaAppearance,
  MediaAssessment,
  MediaKind,
} from '../media/media-assessment.ts'
import { mediaReviewId, reviewUrl, type Place } from './build.ts'
import { buildPublisher } from './publisher.ts'

/** The MediaReview that goes with a ClaimReview, or null for a claim in words. */
export function buildMediaReview(content: ReviewContent, place: Place) {
  const { media, version, firstPublishedAt, publishedAt } = content
  if (!media) return null
  const url = reviewUrl(content, place)
  return {
    '@context': 'https://schema.org',
    '@type': 'MediaReview',
    '@id': mediaReviewId(url),
    url,
    datePublished: firstPublishedAt.slice(0, 10),
    ...(version > 1 && { dateModified: publishedAt.slice(0, 10) }),
    inLanguage: content.language,
    author: buildPublisher(content.publisher, place),
    ...buildAssessment(media),
    itemReviewed: buildItem(media, url),
    associatedClaimReview: { '@id': `${url}#review` },
  } satisfies WithContext<MediaReview>
}

function buildAssessment(media: MediaAssessment) {
  const { categories, contextDescription, originalMediaLink } = media
  return {
    mediaAuthenticityCategory: categories,
    ...(contextDescription && {
      originalMediaContextDescription: contextDescription,
    }),
    ...(originalMediaLink && { originalMediaLink }),
  }
}

function buildItem({ creator, appearances }: MediaAssessment, url: string) {
  return {
    '@type': 'MediaReviewItem' as const,
    ...(creator && {
      creator: {
        '@type':
          creator.kind === 'person'
            ? ('Person' as const)
            : ('Organization' as const),
        name: creator.name,
      },
    }),
    mediaItemAppearance: appearances.map((each) => buildAppearance(each, url)),
  }
}

type Snapshot = ImageObjectSnapshot | VideoObjectSnapshot | AudioObjectSnapshot

const TYPES = {
  image: 'ImageObjectSnapshot',
  video: 'VideoObjectSnapshot',
  audio: 'AudioObjectSnapshot',
} as const satisfies Record<MediaKind, string>

function buildAppearance(
  { kind, contentUrl, ...shown }: MediaAppearance,
  url: string,
): Snapshot {
  const { description, archivedAt, startTime, endTime } = shown
  return {
    '@type': TYPES[kind],
    contentUrl,
    ...(description && { description }),
    ...(archivedAt && { archivedAt }),
    ...(startTime && { startTime }),
    ...(endTime && { endTime }),
    interpretedAsClaim: { '@id': `${url}#claim` },
  }
}
