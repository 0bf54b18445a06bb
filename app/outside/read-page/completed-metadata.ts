import type { ArticleMetadata } from '#app/core/intake/article-metadata.ts'

type Extracted = {
  title?: string | null | undefined
  byline?: string | null | undefined
} | null

/** What the page states, mended by what extraction found on it. */
export function completed(
  stated: ArticleMetadata,
  extracted: Extracted,
): ArticleMetadata {
  return {
    ...stated,
    headline: headline(stated.headline, extracted?.title?.trim()),
    author: stated.author ?? author(extracted?.byline),
  }
}

/** Extraction knows "Gas runs short | Gazette" to be "Gas runs short". */
function headline(stated: string | null, title: string | undefined) {
  if (!title) return stated
  return stated === null || stated.startsWith(title) ? title : stated
}

/** A line with figures in it is a date, not a name. */
function author(byline: string | null | undefined) {
  const name = byline
    ?.replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^(by|par|von|por) /i, '')
  return !name || /\d/.test(name) ? null : name
}
