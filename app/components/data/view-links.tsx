import { Link } from '@remix-run/react'
import { classNames } from '../class-names.ts'

export type ViewLink = { to: string; label: string; isCurrent: boolean }

type ViewLinksProps = { label: string; views: readonly ViewLink[] }

/** Views of one list, told apart by the query of its address. */
export function ViewLinks({ label, views }: ViewLinksProps) {
  return (
    <nav aria-label={label} className="mb-6 border-b border-line">
      <ul className="-mb-px flex gap-1 overflow-x-auto [scrollbar-width:none]">
        {views.map(({ to, label, isCurrent }) => (
          <li key={to}>
            <Link
              to={to}
              preventScrollReset
              aria-current={isCurrent ? 'page' : undefined}
              className={classNames(
                'flex min-h-10 items-center border-b-2 px-3 text-sm whitespace-nowrap no-underline -outline-offset-2 pointer-coarse:min-h-11',
                isCurrent
                  ? 'border-accent font-semibold text-ink'
                  : 'border-transparent text-ink-soft hover:border-line-strong hover:text-ink',
              )}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
