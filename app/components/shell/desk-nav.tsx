import { NavLink } from '@remix-run/react'
import {
  Archive,
  BookOpenCheck,
  Columns3,
  Inbox,
  Ellipsis,
  ListChecks,
  Newspaper,
} from 'lucide-react'
import type { Actor } from '#app/core/people/roles.ts'
import { classNames } from '../class-names.ts'
import { useMessages } from '../messages.tsx'
import { listDeskPages, type DeskPage } from './desk-pages.ts'
import { Popover, PopoverButton } from './popover.tsx'

type DeskNavProps = { actor: Pick<Actor, 'roles'>; unread: number }

/** The pages in the header of a wide window. */
export function DeskNav({ actor, unread }: DeskNavProps) {
  const t = useMessages().shell
  return (
    <nav aria-label={t.mainNav} className="hidden min-w-0 md:block">
      <ul className="flex items-center gap-0.5">
        {listDeskPages(actor, 'work').map((page) => (
          <li key={page.to}>
            <NavLink to={page.to} className={topLook}>
              {t[page.label]}
              {page.label === 'inbox' && <Unread count={unread} />}
            </NavLink>
          </li>
        ))}
        <li>
          <AdminMenu actor={actor} />
        </li>
      </ul>
    </nav>
  )
}

/** The same pages under the thumb, on a narrow screen. */
export function BottomNav({ actor, unread }: DeskNavProps) {
  const t = useMessages().shell
  const [first, rest] = splitAt(listDeskPages(actor, 'work'), 4)
  return (
    <nav
      aria-label={t.mainNav}
      className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-sheet pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      <ul className="grid auto-cols-fr grid-flow-col">
        {first.map((page) => (
          <li key={page.to}>
            <NavLink to={page.to} className={bottomLook}>
              <span className="relative">
                <PageIcon page={page} />
                {page.label === 'inbox' && <UnreadDot count={unread} />}
              </span>
              {t[page.label]}
            </NavLink>
          </li>
        ))}
        <li>
          <PopoverButton popover={MORE} className={bottomLook({})}>
            <Ellipsis aria-hidden className="size-5" />
            {useMessages().common.more}
          </PopoverButton>
          <Popover id={MORE} place="bottom">
            <PageList pages={[...rest, ...listDeskPages(actor, 'admin')]} />
          </Popover>
        </li>
      </ul>
    </nav>
  )
}

const MORE = 'more-pages'
const ADMIN = 'admin-pages'

function AdminMenu({ actor }: Pick<DeskNavProps, 'actor'>) {
  const t = useMessages().shell
  const pages = listDeskPages(actor, 'admin')
  if (!pages.length) return null
  return (
    <>
      <PopoverButton popover={ADMIN} className={topLook({})}>
        {t.admin}
      </PopoverButton>
      <Popover id={ADMIN} place="under-start">
        <PageList pages={pages} />
      </Popover>
    </>
  )
}

export function PageList({ pages }: { pages: readonly DeskPage[] }) {
  const t = useMessages().shell
  return (
    <ul>
      {pages.map(({ to, label }) => (
        <li key={to}>
          <NavLink
            to={to}
            className={({ isActive }) =>
              classNames(
                'block rounded-md px-3 py-2 no-underline hover:bg-wash pointer-coarse:py-3',
                isActive ? 'font-semibold text-accent' : 'text-ink',
              )
            }
          >
            {t[label]}
          </NavLink>
        </li>
      ))}
    </ul>
  )
}

function Unread({ count }: { count: number }) {
  const t = useMessages().shell
  if (!count) return null
  return (
    <span className="rounded-full bg-accent px-1.5 text-xs font-semibold text-on-accent tabular-nums">
      <span aria-hidden>{count}</span>
      <span className="sr-only">{t.inboxUnread(count)}</span>
    </span>
  )
}

function UnreadDot({ count }: { count: number }) {
  const t = useMessages().shell
  if (!count) return null
  return (
    <span className="absolute -end-1 -top-0.5 size-2.5 rounded-full bg-accent ring-2 ring-sheet">
      <span className="sr-only">{t.inboxUnread(count)}</span>
    </span>
  )
}

function PageIcon({ page }: { page: DeskPage }) {
  const Icon = ICONS[page.label] ?? BookOpenCheck
  return <Icon aria-hidden className="size-5" />
}

const ICONS: Partial<Record<DeskPage['label'], typeof Inbox>> = {
  inbox: Inbox,
  queue: ListChecks,
  board: Columns3,
  articles: Newspaper,
  reviews: Archive,
}

function topLook({ isActive = false }: { isActive?: boolean }) {
  return classNames(
    'flex min-h-9 cursor-pointer items-center gap-1.5 rounded-md px-2.5 text-sm no-underline pointer-coarse:min-h-11',
    isActive
      ? 'bg-accent-wash font-semibold text-accent-strong'
      : 'text-ink-soft hover:bg-wash hover:text-ink',
  )
}

function bottomLook({ isActive = false }: { isActive?: boolean }) {
  return classNames(
    'flex min-h-14 w-full cursor-pointer flex-col items-center justify-center gap-0.5 text-xs no-underline -outline-offset-2',
    isActive ? 'font-semibold text-accent' : 'text-ink-soft',
  )
}

function splitAt<Item>(items: readonly Item[], at: number) {
  return [items.slice(0, at), items.slice(at)] as const
}
