import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { renderToStaticMarkup } from 'react-dom/server'
import { StoredPage } from '#app/components/stored/stored-page.tsx'
import type { PublicPage } from '#app/core/publication/public-page.ts'
import type { ShareCard } from '#app/core/publication/share-card.ts'
import type { Render } from '#app/desk/publication/render.ts'
import { DRAWING, drawShareCard } from '../share/draw-share-card.tsx'
import { samplePages } from './sample-pages.ts'
import type { SiteFiles } from './site-files.ts'

const asBrotli = promisify(brotliCompress)
const asGzip = promisify(gzip)

/** Pages by React, without anything that a request would be needed for. */
export function makeRender({ files, assets }: SiteFiles): Render {
  const page = (given: PublicPage) =>
    `<!doctype html>${renderToStaticMarkup(<StoredPage page={given} files={files} />)}`
  return { shellBuild: buildOf(page), page, shareImage, pack, assets }
}

/**
 * Names the build by what it makes of sample pages: another stylesheet, another
 * word or another tag is another build, and a change elsewhere is none.
 */
function buildOf(page: Render['page']) {
  const hash = createHash('sha256').update(DRAWING)
  for (const sample of samplePages) hash.update(page(sample))
  return hash.digest('hex').slice(0, 16)
}

/** A picture is compressed already. */
async function shareImage(card: ShareCard) {
  const bytes = await drawShareCard(card)
  const none = Buffer.alloc(0)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { sha256, bytes, gzip: none, brotli: none }
}

/** Compressed as far as it goes, once; left empty where that gains nothing. */
async function pack(given: string | Uint8Array) {
  const bytes = Buffer.from(given)
  const [gzipped, brotli] = await Promise.all([
    asGzip(bytes, { level: 9 }),
    asBrotli(bytes, {
      params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  ])
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes,
    gzip: ifShorter(gzipped, bytes),
    brotli: ifShorter(brotli, bytes),
  }
}

function ifShorter(compressed: Buffer, bytes: Buffer) {
  return compressed.length < bytes.length ? compressed : Buffer.alloc(0)
}
