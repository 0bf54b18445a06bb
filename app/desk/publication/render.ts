import type { PublicPage } from '#app/core/publication/public-page.ts'
import type { ShareCard } from '#app/core/publication/share-card.ts'

/** A stylesheet or font that stored pages name by an address of its content. */
export type SiteAsset = { path: string; mediaType: string; bytes: Uint8Array }

/** Text as it is served: as it is and compressed, with its SHA-256. */
export type PackedBytes = {
  sha256: string
  bytes: Uint8Array
  gzip: Uint8Array
  brotli: Uint8Array
}

/** Content → bytes. Wired outside the desk, which knows no markup. */
export type Render = {
  /** Changes whenever the same content would make other bytes. */
  shellBuild: string
  /** The whole HTML document of a public page. */
  page: (page: PublicPage) => string
  /** The picture of a review as a PNG. */
  shareImage: (card: ShareCard) => Promise<PackedBytes>
  pack: (bytes: string | Uint8Array) => Promise<PackedBytes>
  /** What the pages of this build ask for beside themselves. */
  assets: readonly SiteAsset[]
}
