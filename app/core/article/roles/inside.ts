import type { LineRole } from '../broken-article.ts'
import type { LineFacts } from './line-facts.ts'
import type { Page } from './page.ts'

/** The role of a line among the paragraphs of the article. */
export function roleInside(page: Page, index: number): LineRole {
  const line = page.lines[index]
  if (!line) return 'site-chrome'
  if (isCaption(page, index, line)) return 'caption'
  if (isPointer(line.text)) return 'related-headline'
  if (line.isByline) return 'byline'
  if (line.isProse) return roleOfProse(line)
  if (line.isChrome || line.isEnd) return 'site-chrome'
  if (line.ends && line.words >= 2 && !isQuestionTitle(line)) {
    return roleOfProse(line)
  }
  if (line.introduces && page.lines[index + 1]) return roleOfIntroduction(line)
  if (isListItem(page, index)) return 'body'
  return roleOfShortLine(page, index)
}

function roleOfProse(line: LineFacts): LineRole {
  return line.isToReader && line.words < 30 ? 'site-chrome' : 'body'
}

function isCaption({ lines, roles }: Page, index: number, line: LineFacts) {
  if (line.words < 2) return false
  if (line.isCredited || line.isCaptionLike) return true
  const before = lines[index - 1]
  if (before?.isCaptionMark) return true
  if (line.isTwin && line.isProse) return true
  if (line.ends || line.isTitleCase) return false
  const follows = roles[index - 1] === 'caption'
  return follows && line.words >= 5 && hasFiniteVerb(line.text)
}

/** "[Read: …]", "Read the full transcript": a way to another page. */
function isPointer(text: string) {
  return (
    (/^\[.{3,200}\]$/u.test(text) ||
      /^(?:read|watch|see|listen|full article|read more|see also|related|live|video|más|lire|lesen sie|читайте|читать)\b(?: the| also| our)?[: ]/iu.test(
        text,
      )) &&
    !/[.!…]["”’»]?$/u.test(text)
  )
}

function isQuestionTitle({ text, isTitleCase }: LineFacts) {
  return isTitleCase && /[?!]["'”’»]?$/u.test(text)
}

function roleOfIntroduction({ words, isTitleCase }: LineFacts): LineRole {
  return words >= 4 && !isTitleCase ? 'body' : 'subheading'
}

/** An item of the list that a body line has introduced with a colon. */
function isListItem({ lines, roles }: Page, index: number) {
  for (let above = index - 1; above >= 0 && index - above <= 12; above--) {
    if (roles[above] !== 'body') return false
    if (lines[above]?.introduces) return (lines[index]?.words ?? 0) >= 3
    if (lines[above]?.ends) return false
  }
  return false
}

function roleOfShortLine(page: Page, index: number): LineRole {
  const { lines, roles } = page
  const line = lines[index]
  const next = lines[index + 1]
  if (!line || line.words > 20) return 'caption'
  if (roles[index - 1] === 'caption' && !line.isApart) return 'related-headline'
  const isBeforeText =
    next?.isProse || next?.introduces || (next?.ends && !next.isChrome)
  if (!isBeforeText) return 'related-headline'
  const isSetApart = line.isApart && !page.isDoubleSpaced
  return line.words <= 8 || isSetApart ? 'subheading' : 'related-headline'
}

function hasFiniteVerb(text: string) {
  return /\b(?:is|are|was|were|has|have|had|said|says|will|would|can|could)\b/u.test(
    text,
  )
}
