import type { ReactNode } from 'react'

type EmptyStateProps = {
  title: string
  /** What to do next, and why nothing is here. */
  children?: ReactNode
  action?: ReactNode
  icon?: ReactNode
}

/** Stands where a list would, and teaches the next step. */
export function EmptyState(props: EmptyStateProps) {
  const { title, children, action, icon } = props
  return (
    <div className="flex flex-col items-center gap-2 rounded-lg border border-dashed border-line-strong/60 px-6 py-12 text-center">
      {icon && (
        <span aria-hidden className="mb-1 text-ink-faint [&_svg]:size-8">
          {icon}
        </span>
      )}
      <p className="font-serif text-lg font-semibold">{title}</p>
      {children && (
        <div className="max-w-prose text-sm text-ink-soft">{children}</div>
      )}
      {action && (
        <div className="mt-3 flex flex-wrap justify-center gap-3">{action}</div>
      )}
    </div>
  )
}
