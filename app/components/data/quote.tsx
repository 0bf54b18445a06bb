import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'

type QuoteProps = {
  children: ReactNode
  /** BCP 47, where it is not the page's. */
  lang?: string
  cite?: string
  /** Who said it, where, when. */
  source?: ReactNode
  size?: 'normal' | 'large'
}

/** A claim's own words, marked as with a highlighter. */
export function Quote(props: QuoteProps) {
  const { children, lang, cite, source, size = 'normal' } = props
  return (
    <figure>
      <blockquote
        lang={lang}
        cite={cite}
        className={classNames(
          'font-serif',
          size === 'large' ? 'text-xl leading-snug' : 'text-lg leading-relaxed',
        )}
      >
        <p className="max-w-measure">
          <span className="highlighter">{children}</span>
        </p>
      </blockquote>
      {source && (
        <figcaption className="mt-2 text-sm text-ink-soft">{source}</figcaption>
      )}
    </figure>
  )
}
