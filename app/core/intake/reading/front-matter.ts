import { NO_METADATA, type ArticleMetadata } from '../article-metadata.ts'
import { languageTag } from './language-tag.ts'
import { publishedDay } from './published-day.ts'

const FRONT_MATTER = /^---\n([\s\S]*?)\n(?:---|\.\.\.)(?:\n|$)/

/** The `key: value` lines before a Markdown text, apart from the text. */
export function splitFrontMatter(markdown: string) {
  const match = FRONT_MATTER.exec(markdown)
  if (!match) return { metadata: NO_METADATA, body: markdown }
  return {
    metadata: metadataOf(fieldsOf(match[1]!)),
    body: markdown.slice(match[0].length),
  }
}

function metadataOf(fields: Map<string, string>): ArticleMetadata {
  const first = (...keys: string[]) =>
    keys.map((key) => fields.get(key)).find((value) => value) ?? null
  const url = first('canonical', 'canonical_url', 'url', 'source', 'link')
  return {
    headline: first('title', 'headline'),
    author: first('author', 'authors', 'by'),
    publisher: first('publisher', 'publication', 'site'),
    publishedOn: publishedDay(first('date', 'published', 'publishdate')),
    language: languageTag(first('lang', 'language')),
    canonicalUrl:
      url && /^https?:/i.test(url) && URL.canParse(url) ? url : null,
  }
}

function fieldsOf(source: string) {
  const lines = source.matchAll(/^([\w-]+):[ \t]*(.*)$/gm)
  return new Map(
    Array.from(lines, ([, key, value]) => [key!.toLowerCase(), plain(value!)]),
  )
}

/** A value without quotation marks, a list with commas between. */
function plain(value: string) {
  return value
    .trim()
    .replace(/^\[(.*)\]$/, '$1')
    .replaceAll(/^["']|["']$|["'](?=\s*,)|(?<=,\s*)["']/g, '')
    .trim()
}
