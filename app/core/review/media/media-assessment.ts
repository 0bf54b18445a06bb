import type { MediaCategory } from './media-categories.ts'

/** What a desk says of the image, video or audio that carries a claim. */
export type MediaAssessment = {
  /** In the order of the picker. */
  categories: MediaCategory[]
  /** What the media showed where it comes from. */
  contextDescription: string | null
  originalMediaLink: string | null
  creator: { name: string; kind: 'person' | 'organisation' } | null
  appearances: MediaAppearance[]
}

export type MediaAppearance = {
  kind: MediaKind
  contentUrl: string
  archivedAt: string | null
  description: string | null
  /** HH:MM:SS of the part that matters; null for images. */
  startTime: string | null
  endTime: string | null
}

export type MediaKind = (typeof MEDIA_KINDS)[number]

export const MEDIA_KINDS = ['image', 'video', 'audio'] as const
