import { liftHeadings } from '#app/core/review-text/lift-headings.ts'
import { renderMarkdown } from '#app/core/review-text/markdown.ts'

type ProseProps = {
  markdown: string
  /** Numbers that `[2]` may cite. */
  numbers?: readonly number[]
  /** Of the highest heading in it. */
  level: 2 | 3 | 4
}

/** A text written in Markdown. */
export function Prose({ markdown, numbers, level }: ProseProps) {
  const html = renderMarkdown(markdown, numbers)
  return (
    <div
      className="reading"
      dangerouslySetInnerHTML={{ __html: liftHeadings(html, level) }}
    />
  )
}
