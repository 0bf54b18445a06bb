import type { ReactNode } from 'react'

export type Moment = {
  key: string
  /** An `<Instant>` or a `<Day>`. */
  when: ReactNode
  who?: ReactNode
  what: ReactNode
  icon?: ReactNode
  children?: ReactNode
}

/** What happened, one after the other. */
export function Timeline({ moments }: { moments: readonly Moment[] }) {
  return (
    <ol className="flex flex-col">
      {moments.map(({ key, when, who, what, icon, children }) => (
        <li key={key} className="group/moment flex gap-3">
          <span
            aria-hidden
            className="flex flex-col items-center text-ink-faint [&_svg]:size-3.5"
          >
            <span className="flex size-6 shrink-0 items-center justify-center rounded-full border border-line bg-sheet">
              {icon ?? (
                <span className="size-1.5 rounded-full bg-line-strong" />
              )}
            </span>
            <span className="w-px flex-1 bg-line group-last/moment:hidden" />
          </span>
          <div className="min-w-0 flex-1 pb-5 text-sm">
            <p>
              {who && <span className="font-medium">{who} </span>}
              {what}
            </p>
            <p className="text-xs text-ink-faint">{when}</p>
            {children && <div className="mt-2">{children}</div>}
          </div>
        </li>
      ))}
    </ol>
  )
}
