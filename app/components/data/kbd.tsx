import type { ReactNode } from 'react'

/** A key to press. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-flex min-w-5 items-center justify-center rounded-sm border border-line-strong/60 bg-sheet px-1 font-sans text-xs text-ink-soft shadow-[0_1px_0_var(--color-line-strong)]">
      {children}
    </kbd>
  )
}
