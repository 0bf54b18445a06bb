import { embedCode, type Frame } from './embed.ts'
import { escapeXml } from './rss.ts'

export type OembedSubject = {
  slug: string
  title: string
  deskName: string
  origin: string
  /** The picture of the review; null once it is withdrawn. */
  thumbnail: ({ url: string } & Frame) | null
}

/** How long a page may keep the answer, in seconds. */
const KEEP_S = 3600

/** The card of a review as oEmbed 1.0 describes what a page may embed. */
export function buildOembed(subject: OembedSubject, size: Frame) {
  const { origin, title, deskName, thumbnail } = subject
  return {
    type: 'rich',
    version: '1.0',
    title,
    author_name: deskName,
    author_url: `${origin}/about`,
    provider_name: deskName,
    provider_url: `${origin}/`,
    cache_age: KEEP_S,
    ...(thumbnail && {
      thumbnail_url: thumbnail.url,
      thumbnail_width: thumbnail.width,
      thumbnail_height: thumbnail.height,
    }),
    html: embedCode(origin, subject, size),
    ...size,
  }
}

/** The same as XML. */
export function oembedXml(answer: ReturnType<typeof buildOembed>): string {
  const fields = Object.entries(answer).map(
    ([name, value]) => `<${name}>${escapeXml(String(value))}</${name}>`,
  )
  return [
    '<?xml version="1.0" encoding="utf-8" standalone="yes"?>',
    `<oembed>${fields.join('')}</oembed>`,
    '',
  ].join('\n')
}
