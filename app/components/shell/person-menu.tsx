import { Form, Link } from '@remix-run/react'
import { LogOut } from 'lucide-react'
import { useMessages } from '../messages.tsx'
import { Avatar } from '../data/person.tsx'
import { Popover, PopoverButton } from './popover.tsx'
import { ITEM } from '../feedback/menu.tsx'
import type { Theme } from '#app/core/people/preferences.ts'
import { THEME_CHOICES, type DeskPerson } from './desk-person.ts'

type PersonMenuProps = { person: DeskPerson; theme: Theme }

const ID = 'person-menu'

/** Account, appearance and the way out. */
export function PersonMenu({ person, theme }: PersonMenuProps) {
  const t = useMessages()
  return (
    <>
      <PopoverButton
        popover={ID}
        className="flex size-10 cursor-pointer items-center justify-center rounded-full hover:bg-wash pointer-coarse:size-11"
      >
        <Avatar name={person.name} />
        <span className="sr-only">{t.shell.personMenu(person.name)}</span>
      </PopoverButton>
      <Popover id={ID} place="under-end">
        <div className="px-3 pt-2 pb-3">
          <p className="font-semibold">{person.name}</p>
          <p className="text-xs text-ink-faint">
            {person.roles.map((role) => t.states.role[role]).join(' · ')}
          </p>
        </div>
        <ThemeForm theme={theme} />
        <hr className="my-1 border-line" />
        <Link to="/desk/account" className={ITEM}>
          {t.shell.account}
        </Link>
        <a href="/" className={ITEM}>
          {t.shell.publicSite}
        </a>
        <Form method="post" action="/logout" reloadDocument>
          <button type="submit" className={ITEM}>
            <span className="flex items-center gap-2">
              <LogOut aria-hidden className="size-4" />
              {t.shell.signOut}
            </span>
          </button>
        </Form>
      </Popover>
    </>
  )
}

/** Posts `theme` to the address that keeps it. */
function ThemeForm({ theme }: { theme: Theme }) {
  const t = useMessages().shell
  return (
    <Form method="post" action="/desk/theme" className="px-3 pb-2">
      <fieldset>
        <legend className="mb-1 text-xs text-ink-faint">{t.theme}</legend>
        <div className="flex rounded-md border border-line-strong p-0.5">
          {THEME_CHOICES.map((choice) => (
            <button
              key={choice}
              type="submit"
              name="theme"
              value={choice}
              aria-pressed={choice === theme}
              className="flex-1 cursor-pointer rounded-sm px-2 py-1 text-xs whitespace-nowrap text-ink-soft hover:text-ink aria-pressed:bg-accent aria-pressed:font-medium aria-pressed:text-on-accent pointer-coarse:py-2.5"
            >
              {t.themes[choice]}
            </button>
          ))}
        </div>
      </fieldset>
    </Form>
  )
}
