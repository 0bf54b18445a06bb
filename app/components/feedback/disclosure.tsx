import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'

type DisclosureProps = {
  summary: ReactNode
  children: ReactNode
  defaultOpen?: boolean
  id?: string
}

/** A part that folds, by the browser's own means. */
export function Disclosure(props: DisclosureProps) {
  const { summary, children, defaultOpen, id } = props
  return (
    <details id={id} open={defaultOpen} className="group/fold">
      <summary className="flex cursor-pointer list-none items-center gap-2 rounded-md py-1.5 text-sm font-medium hover:text-accent pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden
          className="size-4 shrink-0 text-ink-faint transition-transform group-open/fold:rotate-90 rtl:-scale-x-100"
        />
        {summary}
      </summary>
      <div className="ps-6 pt-1 pb-2">{children}</div>
    </details>
  )
}
