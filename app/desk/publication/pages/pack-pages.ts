import type { Insertable } from 'kysely'
import { embedPath } from '#app/core/publication/embed.ts'
import type { EmbedPage } from '#app/core/publication/public-page.ts'
import {
  shareCardOf,
  shareImagePath,
} from '#app/core/publication/share-card.ts'
import { reviewPath, type ReviewContent } from '#app/core/review/content.ts'
import type { RenderingTable } from '#db/schema/review.ts'
import type { Desk } from '../../desk.ts'
import { loadPublished } from '../input/load-corrections.ts'
import type { PackedBytes } from '../render.ts'
import { loadSite, shellOf } from './load-site.ts'
import type { MadeVersion } from './make-version.ts'

export type Rendering = Insertable<RenderingTable>

export type Packer = Pick<
  Desk,
  'db' | 'deskId' | 'origin' | 'now' | 'render' | 'newId'
>

type Given = {
  path: string
  text: string | Uint8Array
  mediaType: string
  httpStatus?: number
  reviewVersionId?: string | null
}

export const HTML = 'text/html; charset=utf-8'
export const JSON_LD = 'application/ld+json'

/** Everything that readers get of the current version, ready to store. */
export function packCurrent(
  desk: Packer,
  made: MadeVersion,
  reviewVersionId: string,
): Promise<Rendering[]> {
  const path = reviewPath(made.content.slug)
  return Promise.all([
    pack(desk, { path, text: made.html, mediaType: HTML, reviewVersionId }),
    pack(desk, {
      path: `${path}.jsonld`,
      text: made.jsonLd,
      mediaType: JSON_LD,
      reviewVersionId,
    }),
    ...packShared(desk, made, reviewVersionId),
  ])
}

/** The card for other sites, and the picture of it. */
function packShared(
  desk: Packer,
  { content }: Pick<MadeVersion, 'content'>,
  reviewVersionId: string,
): Promise<Rendering>[] {
  const card = { kind: 'review', content } as const
  return [
    packCard(desk, { slug: content.slug, shown: card }, reviewVersionId),
    packPicture(desk, content, reviewVersionId),
  ]
}

/** The card of a review for other sites, as it stands or as it is gone. */
export async function packCard(
  desk: Packer,
  { slug, shown }: Pick<EmbedPage, 'slug' | 'shown'>,
  reviewVersionId: string | null,
): Promise<Rendering> {
  const site = await loadSite(desk.db, desk)
  return pack(desk, {
    path: embedPath(slug),
    text: desk.render.page({ kind: 'embed', site, slug, shown }),
    mediaType: HTML,
    reviewVersionId,
  })
}

async function packPicture(
  desk: Packer,
  content: ReviewContent,
  reviewVersionId: string,
): Promise<Rendering> {
  const site = await loadSite(desk.db, desk)
  const image = await desk.render.shareImage(shareCardOf(content, site))
  return toRendering(
    desk,
    {
      path: shareImagePath(content.slug),
      mediaType: 'image/png',
      reviewVersionId,
    },
    image,
  )
}

/** The lasting page of one version: no markup, and what it changed. */
export async function packVersion(
  desk: Packer,
  { content }: Pick<MadeVersion, 'content'>,
  reviewVersionId: string,
): Promise<Rendering> {
  const { reviewId: id, version } = content
  const previous =
    version > 1
      ? await loadPublished(desk.db, { id, currentVersion: version - 1 })
      : null
  const site = await loadSite(desk.db, desk)
  return pack(desk, {
    path: versionPath(content.slug, version),
    text: desk.render.page({ kind: 'version', site, content, previous }),
    mediaType: HTML,
    reviewVersionId,
  })
}

export function versionPath(slug: string, version: number) {
  return `${reviewPath(slug)}/versions/${version}`
}

/** One page or file as it is stored: its bytes, plain and compressed. */
export async function pack(desk: Packer, given: Given): Promise<Rendering> {
  return toRendering(desk, given, await desk.render.pack(given.text))
}

async function toRendering(
  desk: Packer,
  given: Omit<Given, 'text'>,
  packed: PackedBytes,
): Promise<Rendering> {
  const site = await loadSite(desk.db, desk)
  return {
    id: desk.newId('ren'),
    deskId: desk.deskId,
    path: given.path,
    reviewVersionId: given.reviewVersionId ?? null,
    mediaType: given.mediaType,
    shellBuild: shellOf(desk, site),
    siteOrigin: desk.origin,
    httpStatus: given.httpStatus ?? 200,
    renderedAt: desk.now.toISOString(),
    ...packed,
  }
}
