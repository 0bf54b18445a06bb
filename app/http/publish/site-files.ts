import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { PageFiles } from '#app/components/stored/public-document.tsx'
import type { SiteAsset } from '#app/desk/publication/render.ts'

/** What stored pages name beside themselves, and the bytes of it. */
export type SiteFiles = { files: PageFiles; assets: readonly SiteAsset[] }

/** The files that the browser's build in `folder` made for public pages. */
export function readSiteFiles(folder: string): SiteFiles {
  const stylesheet = findStylesheet(path.join(folder, 'assets'))
  if (!stylesheet) return UNBUILT
  const css = readAsset(folder, `/assets/${stylesheet}`)
  const text = Buffer.from(css.bytes).toString()
  const paths = [...new Set(text.match(/\/assets\/[\w.-]+\.woff2/g))]
  return {
    files: { stylesheet: css.path, fonts: paths.filter(isForMostText) },
    assets: [css, ...paths.map((each) => readAsset(folder, each))],
  }
}

/** While nothing is built, as in development, Vite serves the source. */
export const UNBUILT: SiteFiles = {
  files: { stylesheet: '/app/styles/public.css', fonts: [] },
  assets: [],
}

function findStylesheet(assets: string) {
  if (!existsSync(assets)) return undefined
  return readdirSync(assets).find((name) => /^public-[\w-]+\.css$/.test(name))
}

function readAsset(folder: string, address: string): SiteAsset {
  const mediaType = address.endsWith('.css')
    ? 'text/css; charset=utf-8'
    : 'font/woff2'
  const bytes = readFileSync(path.join(folder, address))
  return { path: address, mediaType, bytes }
}

/** Upright Latin letters: what nearly every page begins with. */
function isForMostText(address: string) {
  return /-latin-wght-normal/.test(address)
}
