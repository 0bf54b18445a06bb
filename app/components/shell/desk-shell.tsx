import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Flash, type FlashMessage } from '../feedback/flash.tsx'
import { BottomNav, DeskNav } from './desk-nav.tsx'
import { AlarmBanner, type Alarms } from '../site-check/alarm-banner.tsx'
import type { Theme } from '#app/core/people/preferences.ts'
import type { DeskPerson } from './desk-person.ts'
import { DeskTools } from '../tools/desk-tools.tsx'
import { DemoNotice } from './demo-notice.tsx'
import { Logo } from './logo.tsx'
import { PersonMenu } from './person-menu.tsx'
import { LetterKeysProvider } from '../tools/letter-keys.ts'
import { CONTENT_ID, SkipLink } from './skip-link.tsx'

type DeskShellProps = {
  desk: { name: string; isDemo: boolean }
  person: DeskPerson
  theme: Theme
  /** Keys that act without Ctrl or ⌘. */
  singleKeys: 'on' | 'off'
  /** Inbox items not yet seen. */
  unread: number
  /** What is published and known to be broken, for those who can mend it. */
  alarms: Alarms
  flash: FlashMessage | null
  children: ReactNode
}

/** What stands around every page of the desk. */
export function DeskShell(props: DeskShellProps) {
  const { desk, person, theme, singleKeys, unread, alarms } = props
  const { flash, children } = props
  return (
    <LetterKeysProvider value={singleKeys === 'on'}>
      <SkipLink />
      {desk.isDemo && <DemoNotice />}
      <header
        data-screen-only
        className="sticky top-0 z-30 border-b border-line bg-paper/95 backdrop-blur-sm"
      >
        <div className="flex h-14 items-center gap-2 px-4 sm:gap-4 sm:px-6">
          <Link
            to="/desk"
            className="flex min-w-0 shrink-0 items-center gap-2.5 font-serif text-base font-semibold text-ink no-underline"
          >
            <Logo />
            <span className="max-w-48 truncate md:max-lg:sr-only">
              {desk.name}
            </span>
          </Link>
          <DeskNav actor={person} unread={unread} />
          <div className="ms-auto flex items-center gap-1">
            <DeskTools actor={person} />
            <PersonMenu person={person} theme={theme} />
          </div>
        </div>
      </header>
      <main
        id={CONTENT_ID}
        tabIndex={-1}
        className="pb-24 outline-none md:pb-12"
      >
        <AlarmBanner alarms={alarms} />
        {flash && (
          <div className="mx-auto max-w-page px-4 pt-4 sm:px-6">
            <Flash key={flash.text} flash={flash} />
          </div>
        )}
        {children}
      </main>
      <BottomNav actor={person} unread={unread} />
    </LetterKeysProvider>
  )
}
