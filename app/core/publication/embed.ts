import { reviewPath } from '../review/content.ts'
import { escapeXml } from './rss.ts'

export type Frame = { width: number; height: number }

/** A card is made for this size and narrows to the width it is given. */
export const EMBED_SIZE: Frame = { width: 600, height: 260 }

/** Narrower frames get more lines. */
const NARROW = { below: 420, height: 340 }
const LEAST_WIDTH = 220

/** Where the card of a review is served. */
export function embedPath(slug: string) {
  return `${reviewPath(slug)}/embed`
}

/** The size of a card in the room that a page has for it. */
export function embedSize(room: {
  maxWidth?: number | undefined
  maxHeight?: number | undefined
}): Frame {
  const { maxWidth = EMBED_SIZE.width, maxHeight = Infinity } = room
  const wanted = Math.min(EMBED_SIZE.width, maxWidth)
  const width = Math.max(LEAST_WIDTH, Math.floor(wanted))
  const height = width < NARROW.below ? NARROW.height : EMBED_SIZE.height
  return { width, height: Math.min(height, Math.floor(maxHeight)) }
}

/** What a page elsewhere pastes to show the card. It needs no script. */
export function embedCode(
  origin: string,
  { slug, title }: { slug: string; title: string },
  { width, height }: Frame = EMBED_SIZE,
): string {
  const src = `${origin}${embedPath(slug)}`
  return `<iframe src="${escapeXml(src)}" title="${escapeXml(title)}" width="${width}" height="${height}" style="border:0;max-width:100%" loading="lazy"></iframe>`
}

/** The slug of a review by the address of its page, on `origin` alone. */
export function slugOfReview(address: string, origin: string): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (url.origin !== origin) return null
  const path = /^\/reviews\/([^/]+)(?:\/versions\/\d+|\/embed)?\/?$/
  return path.exec(url.pathname)?.[1] ?? null
}
