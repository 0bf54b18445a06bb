import { Search } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { useMessages } from '../messages.tsx'
import { Logo } from '../shell/logo.tsx'
import { CONTENT_ID, SkipLink } from '../shell/skip-link.tsx'

const SECTIONS = [
  { key: 'checks', href: '/' },
  { key: 'scale', href: '/scale' },
  { key: 'methodology', href: '/methodology' },
  { key: 'corrections', href: '/corrections' },
  { key: 'about', href: '/about' },
] as const

export type PublicSection = (typeof SECTIONS)[number]['key']

type PublicShellProps = {
  deskName: string
  /** The section that the page belongs to. */
  section: PublicSection | null
  children: ReactNode
}

/**
 * What stands around every page for readers. It needs no script, no router and
 * no inline style, so that a page can be rendered once and kept as bytes.
 */
export function PublicShell(props: PublicShellProps) {
  const { deskName, section, children } = props
  return (
    <>
      <SkipLink />
      <Masthead deskName={deskName} section={section} />
      <main id={CONTENT_ID} tabIndex={-1} className="px-4 outline-none sm:px-6">
        <div className="mx-auto max-w-240 py-8 sm:py-12">{children}</div>
      </main>
      <Footer deskName={deskName} />
    </>
  )
}

function Masthead({ deskName, section }: Omit<PublicShellProps, 'children'>) {
  const t = useMessages().shell.reader
  return (
    <header className="border-b border-line px-4 sm:px-6">
      <div className="mx-auto flex max-w-240 flex-wrap items-center justify-between gap-x-6 gap-y-3 pt-5 pb-2">
        <a
          href="/"
          className="flex items-center gap-3 font-serif text-xl font-semibold text-ink no-underline"
        >
          <Logo />
          {deskName}
        </a>
        <SearchForm />
      </div>
      <nav aria-label={t.nav} className="mx-auto max-w-240">
        <ul className="-mx-1.5 flex sm:gap-1 overflow-x-auto [scrollbar-width:none]">
          {SECTIONS.map(({ key, href }) => (
            <li key={key}>
              <a
                href={href}
                aria-current={key === section ? 'page' : undefined}
                className={classNames(
                  'flex min-h-11 items-center border-b-2 px-1.5 text-sm sm:px-2 whitespace-nowrap no-underline -outline-offset-2',
                  key === section
                    ? 'border-accent font-semibold text-ink'
                    : 'border-transparent text-ink-soft hover:text-ink',
                )}
              >
                {t[key]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}

function SearchForm() {
  const t = useMessages()
  return (
    <search data-screen-only className="w-full sm:w-72">
      <form action="/" className="flex">
        <input
          type="search"
          name="q"
          aria-label={t.shell.reader.search}
          placeholder={t.shell.reader.search}
          className="min-h-11 w-full rounded-s-md border border-e-0 border-line-strong bg-sheet px-3 text-base focus-visible:-outline-offset-1 sm:text-sm"
        />
        <button
          type="submit"
          aria-label={t.common.search}
          className="flex min-h-11 min-w-11 cursor-pointer items-center justify-center rounded-e-md border border-line-strong bg-sheet text-ink-soft hover:bg-wash"
        >
          <Search aria-hidden className="size-4" />
        </button>
      </form>
    </search>
  )
}

function Footer({ deskName }: { deskName: string }) {
  const t = useMessages().shell.reader
  const links = [
    ['/report', t.reportError],
    ['/feed.rss', t.rss],
    ['/about#data', t.data],
    ['/api', t.api],
    ['/validate', t.validate],
    ['/log', t.record],
    ['/login', t.staff],
  ] as const
  return (
    <footer className="mt-8 border-t border-line px-4 text-sm text-ink-soft sm:px-6">
      <div className="mx-auto flex max-w-240 flex-wrap justify-between gap-x-8 gap-y-3 py-6">
        <p>{t.footer(deskName)}</p>
        <ul data-screen-only className="flex flex-wrap gap-x-5">
          {links.map(([href, label]) => (
            <li key={href}>
              <a
                href={href}
                className="inline-flex min-h-8 items-center underline underline-offset-2 hover:text-accent"
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  )
}
