import { Link } from '@remix-run/react'
import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { useMessages } from '../messages.tsx'

export type Crumb = { label: string; to: string }

type PageHeadProps = {
  title: ReactNode
  /** The pages above this one, from the outermost. */
  crumbs?: readonly Crumb[]
  /** Under the title: state, date, who. */
  meta?: ReactNode
  /** One or two sentences on what the page is for. */
  lead?: ReactNode
  /** Buttons or links, at the end of the line. */
  actions?: ReactNode
}

/** A page's title, where it is, and what can be done with it. */
export function PageHead(props: PageHeadProps) {
  const { title, crumbs, meta, lead, actions } = props
  return (
    <header className="mb-6 flex flex-col gap-2">
      {crumbs && <Breadcrumbs crumbs={crumbs} />}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <h1 className="min-w-0 max-w-3xl font-serif text-2xl font-semibold sm:text-3xl">
          {title}
        </h1>
        {actions && (
          <div data-screen-only className="flex flex-wrap gap-2">
            {actions}
          </div>
        )}
      </div>
      {meta && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-ink-soft">
          {meta}
        </div>
      )}
      {lead && <p className="max-w-measure text-ink-soft">{lead}</p>}
    </header>
  )
}

export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = useMessages().common
  return (
    <nav aria-label={t.breadcrumbs}>
      <ol className="flex flex-wrap items-center gap-1 text-sm text-ink-faint">
        {crumbs.map(({ label, to }) => (
          <li key={to} className="flex items-center gap-1">
            <Link
              to={to}
              className="py-1 text-ink-soft no-underline hover:text-accent hover:underline"
            >
              {label}
            </Link>
            <ChevronRight aria-hidden className="size-3.5 rtl:-scale-x-100" />
          </li>
        ))}
      </ol>
    </nav>
  )
}

type PageProps = {
  /** `form` and `reading` are narrow; `full` takes the whole window. */
  width?: 'page' | 'form' | 'reading' | 'full'
  children: ReactNode
}

/** The room of a desk page, under the header. */
export function Page({ width = 'page', children }: PageProps) {
  return (
    <div
      className={classNames('mx-auto w-full px-4 py-6 sm:px-6', WIDTHS[width])}
    >
      {children}
    </div>
  )
}

const WIDTHS = {
  page: 'max-w-page',
  form: 'max-w-[46rem]',
  reading: 'max-w-[52rem]',
  full: 'max-w-none',
}
