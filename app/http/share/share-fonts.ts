import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

type Face = {
  /** The package's folder, and how its files and subsets begin. */
  folder: string
  name: string
  /** What each subset covers, by the ranges of its stylesheet. */
  subsets: Record<string, string>
}

/** A face in all its subsets: what to name in `font`, and what it can write. */
export type ShareFace = {
  family: string
  covers: (text: string) => boolean
}

export type FontKeeper = {
  register: (bytes: Buffer, family: string) => unknown
}

const { resolve } = createRequire(import.meta.url)

/** Give the site's own faces to whatever draws, from their packages. */
export function loadShareFonts(fonts: FontKeeper) {
  return {
    serif: loadFace(fonts, 'source-serif-4'),
    sans: loadFace(fonts, 'inter'),
  }
}

function loadFace(fonts: FontKeeper, name: string): ShareFace {
  const face = findFace(name)
  const families = Object.keys(face.subsets).map((subset) => {
    const file = `${name}-${subset}-wght-normal.woff2`
    const family = `share ${name} ${subset}`
    fonts.register(readFileSync(path.join(face.folder, 'files', file)), family)
    return `"${family}"`
  })
  const covered = new RegExp(`^[${classOf(face)}]*$`, 'u')
  return {
    // Latin is the last that the package names, and what most text is.
    family: families.toReversed().join(', '),
    covers: (text) => covered.test(text),
  }
}

function findFace(name: string): Face {
  const ranges = resolve(`@fontsource-variable/${name}/unicode.json`)
  const subsets = JSON.parse(readFileSync(ranges, 'utf8')) as Face['subsets']
  return { folder: path.dirname(ranges), name, subsets }
}

/** `U+0460-052F,U+20B4` as the inside of a character class. */
function classOf({ subsets }: Face) {
  return Object.values(subsets)
    .flatMap((ranges) => ranges.split(','))
    .map((range) => range.trim().replace(/^U\+/i, ''))
    .map((range) =>
      range
        .split('-')
        .map((point) => `\\u{${point}}`)
        .join('-'),
    )
    .join('')
}
