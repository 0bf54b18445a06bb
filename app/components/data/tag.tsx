import type { ReactNode } from 'react'

type TagProps = { href?: string; children: ReactNode }

/** A tag; with `href`, a link to what carries it. */
export function Tag({ href, children }: TagProps) {
  if (!href) return <span className={TAG}>{children}</span>
  return (
    <a href={href} className={`${TAG} hover:border-accent hover:text-accent`}>
      {children}
    </a>
  )
}

const TAG =
  'inline-flex items-center rounded-full border border-line px-2.5 py-0.5 text-xs text-ink-soft no-underline before:text-ink-faint before:content-["#"]'
