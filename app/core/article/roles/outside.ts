import type { LineRole } from '../broken-article.ts'
import type { Page } from './page.ts'

/** The role of a line above or below the article. */
export function roleOutside(page: Page, index: number): LineRole {
  const { lines, region, headline } = page
  const line = lines[index]
  if (!line) return 'site-chrome'
  const isNear = index >= (headline ?? region.first) && index < region.first
  const isSigned = /^(?:by|von|par|por)$/iu.test(lines[index - 1]?.text ?? '')
  if (isNear && (line.isByline || isSigned)) return 'byline'
  if (isNear && isJobTitle(line.text)) return 'byline'
  if (isNear && !line.isChrome && isPictured(page, index)) return 'caption'
  if (isNear && line.isProse && headline !== undefined) return 'subheading'
  if (index === region.last + 1 && line.isByline) return 'byline'
  if (line.isChrome || line.isEnd || line.isByline) return 'site-chrome'
  if (line.isToReader) return 'site-chrome'
  if (line.isCredited && line.words > 5) return 'caption'
  return line.words >= 5 && !line.ends ? 'related-headline' : 'site-chrome'
}

function isPictured({ lines }: Page, index: number) {
  const line = lines[index]
  if (!line || line.words < 3) return false
  return (
    line.isCredited ||
    line.isCaptionLike ||
    lines[index - 1]?.isCaptionMark === true
  )
}

function isJobTitle(text: string) {
  return (
    text.length < 60 &&
    /\b(?:reporter|correspondent|staff writer|columnist|editor)$/iu.test(text)
  )
}
