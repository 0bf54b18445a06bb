import type { RefObject } from 'react'
import { useMessages } from '../messages.tsx'
import { useMarkdown } from './use-markdown.ts'

type MarkdownPreviewProps = {
  /** Stands around the text area. */
  source: RefObject<HTMLElement>
  numbers: readonly number[]
  /** What the server made of it for those without scripts. */
  html: string | null
}

/** The Markdown as readers will see it, a moment after it is typed. */
export function MarkdownPreview(props: MarkdownPreviewProps) {
  const { source, numbers, html } = props
  const t = useMessages().draft
  const shown = useMarkdown(source, numbers.join(',')) ?? html
  return (
    <section
      aria-label={t.preview}
      className="rounded-md border border-dashed border-line-strong/60 px-4 py-3"
    >
      <h3 className="mb-2 text-xs font-medium text-ink-faint">{t.preview}</h3>
      {shown ? (
        <div className="reading" dangerouslySetInnerHTML={{ __html: shown }} />
      ) : (
        <p className="text-sm text-ink-faint">{t.previewEmpty}</p>
      )}
    </section>
  )
}
