import { NavLink } from '@remix-run/react'
import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'

export type TabLink = {
  to: string
  label: ReactNode
  /** Shown behind the label: how many. */
  count?: number
  /** Only this address, not what lies below it. */
  isExact?: boolean
}

type TabsProps = { label: string; tabs: readonly TabLink[] }

/** Pages of one thing, side by side. They are links, each with its address. */
export function Tabs({ label, tabs }: TabsProps) {
  return (
    <nav aria-label={label} className="border-b border-line">
      <ul className="-mb-px flex gap-1 overflow-x-auto [scrollbar-width:none]">
        {tabs.map(({ to, label, count, isExact }) => (
          <li key={to}>
            <NavLink
              to={to}
              end={isExact ?? false}
              preventScrollReset
              className={({ isActive }) =>
                classNames(
                  'flex min-h-10 items-center gap-1.5 border-b-2 px-3 text-sm whitespace-nowrap no-underline -outline-offset-2 pointer-coarse:min-h-11',
                  isActive
                    ? 'border-accent font-semibold text-ink'
                    : 'border-transparent text-ink-soft hover:border-line-strong hover:text-ink',
                )
              }
            >
              {label}
              {count !== undefined && (
                <span className="rounded-full bg-wash px-1.5 text-xs font-medium text-ink-soft tabular-nums">
                  {count}
                </span>
              )}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
