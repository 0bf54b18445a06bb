import type { LineRole } from '../broken-article.ts'
import type { LineFacts } from './line-facts.ts'

/** How many paragraphs at the end may speak about the author. */
const LAST_PARAGRAPHS = 3

/** Turns the paragraphs that introduce the author at the end into site chrome. */
export function markAuthorNotes(lines: LineFacts[], roles: LineRole[]): void {
  const authors = findAuthors(lines, roles)
  let seen = 0
  for (let index = roles.length - 1; index >= 0; index--) {
    if (roles[index] !== 'body') continue
    const text = lines[index]?.text ?? ''
    if (isAuthorNote(text, authors)) roles[index] = 'site-chrome'
    seen += 1
    if (seen === LAST_PARAGRAPHS) return
  }
}

const NOTE =
  /^[^.]{3,60}? (?:is|was|covers|covered|writes|reports|joined|has covered) (?:an? |the |as |about |for |from |on )?.{0,80}\b(?:correspondent|reporter|editor|writer|columnist|author|journalist|fellow|professor|White House|beat|covers|policy|Post|Times|contributor)\b/u

const JOB =
  /^\p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){1,3} (?:is|was) (?:an?|the) [\p{L} ,'’-]{0,60}\b(?:reporter|correspondent|editor|writer|columnist|producer|author)\b(?: (?:for|at|of|based|in|covering)\b|[.,])/u

function isAuthorNote(text: string, authors: string[]) {
  if (
    /^[\p{L} .'’-]{3,60}: .{0,80}@|\bcan be reached (?:at|on)\b/u.test(text)
  ) {
    return true
  }
  if (JOB.test(text)) return true
  const lower = text.toLowerCase()
  if (!authors.some((author) => lower.startsWith(author.toLowerCase()))) {
    return false
  }
  return NOTE.test(text) || text.length < 200
}

/** The names that the bylines hold. */
function findAuthors(lines: LineFacts[], roles: LineRole[]) {
  return lines
    .filter((line, index) => roles[index] === 'byline' || line.isByline)
    .flatMap(({ text }) => text.match(NAME) ?? [])
    .map(firstNames)
}

const NAME =
  /\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,2} \p{Lu}[\p{L}'’-]+/gu

/** "By JEFFREY GETTLEMAN" signs a note that begins "Jeffrey Gettleman". */
function firstNames(name: string) {
  return name
    .replace(/^(?:By|Von|Par|Por) /iu, '')
    .split(' ')
    .slice(0, 2)
    .join(' ')
}
