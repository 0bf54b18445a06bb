import type { Span } from '../../text/span.ts'
import type { ArticleLine, LineRole } from '../broken-article.ts'
import { markAuthorNotes } from './author-note.ts'
import { findHeadline } from './headline.ts'
import { roleInside } from './inside.ts'
import { readLineFacts } from './line-facts.ts'
import { roleOutside } from './outside.ts'
import type { LineFacts } from './line-facts.ts'
import { findRegion } from './region.ts'
import type { Region } from './region.ts'

/** Gives every line of a paste its role; a text without running text, such as a post, is all body. */
export function assignRoles(text: string, spans: Span[]): ArticleLine[] {
  const lines = readLineFacts(text, spans)
  const region = findRegion(lines)
  const roles = region
    ? rolesOfPage(lines, region)
    : lines.map(({ isChrome }) => (isChrome ? 'site-chrome' : 'body'))
  return spans.map(({ start, end }, index) => ({
    start,
    end,
    role: roles[index] ?? 'site-chrome',
  }))
}

function rolesOfPage(lines: LineFacts[], region: Region): LineRole[] {
  const headline = findHeadline(lines, region)
  const roles: LineRole[] = []
  const apart = lines.filter(({ isApart }) => isApart).length
  const isDoubleSpaced = apart > lines.length * 0.7
  lines.forEach((_, index) => {
    const page = { lines, region, headline, isDoubleSpaced, roles }
    const isInside = index >= region.first && index <= region.last
    const role = isInside ? roleInside(page, index) : roleOutside(page, index)
    roles.push(index === headline ? 'headline' : role)
  })
  markAuthorNotes(lines, roles)
  return roles
}
