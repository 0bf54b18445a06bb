import type { ArticleLine } from './broken-article.ts'
import { findWrittenDay } from './written-day.ts'

/** What a paste tells about the article itself; each is a guess to be confirmed. */
export type ArticleMetadata = {
  headline?: string
  byline?: string
  /** ISO day. */
  publishedOn?: string
  publisher?: string
}

/** Guesses headline, byline, day and publisher from the lines of a paste. */
export function readMetadata(
  text: string,
  lines: ArticleLine[],
): ArticleMetadata {
  const page = lines.map(({ start, end, role }) => ({
    role,
    line: text.slice(start, Math.min(end, start + LONGEST_LINE)).trim(),
  }))
  const headline = page.find(({ role }) => role === 'headline')?.line
  const byline = findByline(page)
  const publishedOn = findPublishedOn(page)
  const publisher = findPublisher(page)
  return {
    ...(headline && { headline }),
    ...(byline && { byline }),
    ...(publishedOn && { publishedOn }),
    ...(publisher && { publisher }),
  }
}

type PageLine = { role: ArticleLine['role']; line: string }

const LONGEST_LINE = 400

const NAME = String.raw`\p{Lu}[\p{L}.'’-]+(?: (?:(?:de|van|von|der|la|bin) )*\p{Lu}[\p{L}.'’-]*){1,3}`

/** The names of the first byline that holds some. */
function findByline(page: PageLine[]): string | undefined {
  for (const { role, line } of page) {
    if (role !== 'byline') continue
    const name = new RegExp(
      String.raw`^(?:(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|Автор:?|Від) )?(?<names>${NAME}(?:(?:,| and| und| et| y| и| та) ${NAME})*)`,
      'u',
    ).exec(line.replace(FROM_DAY, ''))
    const names = name?.groups?.names
    if (names && !findWrittenDay(names)) return names
  }
  return undefined
}

const FROM_DAY =
  /\s*(?:(?:updated|published)\b.*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d.*|\d{1,2} \p{L}+ \d{4}.*|follow @?.*)$/iu

/** The day near the byline, else above the body, else of the first picture. */
function findPublishedOn(page: PageLine[]): string | undefined {
  const firstBody = page.findIndex(({ role }) => role === 'body')
  const above = firstBody === -1 ? page : page.slice(0, firstBody)
  const sources = [
    page.filter(({ role }) => role === 'byline'),
    above.filter(({ role }) => role === 'site-chrome' || role === 'subheading'),
    above.filter(({ role }) => role === 'caption').toReversed(),
  ]
  for (const { line } of sources.flat()) {
    const day = findWrittenDay(line)
    if (day) return day
  }
  return undefined
}

/** Whom the page's copyright line, or the credit of its pictures, names. */
function findPublisher(page: PageLine[]): string | undefined {
  for (const { line } of page.toReversed()) {
    const named = COPYRIGHT.exec(line)?.groups?.name?.trim()
    if (named) return named.replace(/[\s.,|]+$/u, '')
  }
  const credited = page
    .map(({ line }) => CREDIT.exec(line)?.groups?.name?.trim())
    .find((name) => name !== undefined)
  return credited
}

const COPYRIGHT =
  /(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s*)?(?<name>\p{Lu}[\p{L}\d.&'’ -]{2,50}?)(?: (?:Limited|Ltd|Inc|LLC))?(?:[.,|]|\s+\d{4}|$)/iu

/** "- Sputnik International, 1920, 01.01.2022" */
const CREDIT =
  /^.* ?[-–] (?<name>\p{Lu}[\p{L} ]{3,40}), \d{3,4}(?:, \d{2}\.\d{2}\.\d{4})?$/u
