import { Menu, MenuButton, MenuItem, MenuProvider } from '@ariakit/react'
import { Form, Link } from '@remix-run/react'
import { EllipsisVertical } from 'lucide-react'
import type { ReactNode } from 'react'
import { buttonLook } from '../form/button.tsx'
import { classNames } from '../class-names.ts'
import { useHydrated } from '../hydrated.ts'

export type MenuEntry = { label: string; icon?: ReactNode } & (
  | { to: string }
  | { onSelect: () => void }
  | {
      /** Posts to here with these fields. */
      action: string
      fields: Record<string, string>
      isDanger?: boolean
    }
)

type ActionMenuProps = {
  label: string
  entries: readonly MenuEntry[]
  /** What the button shows; three dots unless told. */
  children?: ReactNode
}

/**
 * Actions behind one button. Before scripts run it is a `details` with the same
 * links and forms, so entries that only a script can do are left out there.
 */
export function ActionMenu(props: ActionMenuProps) {
  const isHydrated = useHydrated()
  return isHydrated ? <LiveMenu {...props} /> : <PlainMenu {...props} />
}

function LiveMenu({ label, entries, children }: ActionMenuProps) {
  return (
    <MenuProvider>
      <MenuButton aria-label={label} className={TRIGGER}>
        {children ?? <EllipsisVertical aria-hidden />}
      </MenuButton>
      <Menu gutter={4} portal className={classNames(PANEL, 'z-50')}>
        {entries.map((entry) => (
          <LiveEntry key={entry.label} entry={entry} />
        ))}
      </Menu>
    </MenuProvider>
  )
}

function LiveEntry({ entry }: { entry: MenuEntry }) {
  const inside = <EntryText entry={entry} />
  if ('to' in entry) {
    return (
      <MenuItem className={ITEM} render={<Link to={entry.to} />}>
        {inside}
      </MenuItem>
    )
  }
  if ('onSelect' in entry) {
    return (
      <MenuItem className={ITEM} onClick={entry.onSelect}>
        {inside}
      </MenuItem>
    )
  }
  return (
    <EntryForm entry={entry}>
      <MenuItem
        className={ITEM}
        hideOnClick={false}
        render={<button type="submit" aria-label={entry.label} />}
      >
        {inside}
      </MenuItem>
    </EntryForm>
  )
}

function PlainMenu({ label, entries, children }: ActionMenuProps) {
  return (
    <details className="relative inline-block">
      <summary
        aria-label={label}
        className={classNames(
          TRIGGER,
          'list-none [&::-webkit-details-marker]:hidden',
        )}
      >
        {children ?? <EllipsisVertical aria-hidden />}
      </summary>
      <div className={classNames(PANEL, 'absolute end-0 z-40 mt-1')}>
        {entries.map((entry) => (
          <PlainEntry key={entry.label} entry={entry} />
        ))}
      </div>
    </details>
  )
}

function PlainEntry({ entry }: { entry: MenuEntry }) {
  const inside = <EntryText entry={entry} />
  if ('onSelect' in entry) return null
  if ('to' in entry) {
    return (
      <Link to={entry.to} className={ITEM}>
        {inside}
      </Link>
    )
  }
  return (
    <EntryForm entry={entry}>
      <button type="submit" className={ITEM}>
        {inside}
      </button>
    </EntryForm>
  )
}

type EntryFormProps = {
  entry: Extract<MenuEntry, { action: string }>
  children: ReactNode
}

function EntryForm({ entry, children }: EntryFormProps) {
  return (
    <Form method="post" action={entry.action}>
      {Object.entries(entry.fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </Form>
  )
}

function EntryText({ entry }: { entry: MenuEntry }) {
  const isDanger = 'isDanger' in entry && entry.isDanger
  return (
    <span
      className={classNames(
        'flex items-center gap-2.5 [&_svg]:size-4',
        isDanger && 'text-danger',
      )}
    >
      {entry.icon}
      {entry.label}
    </span>
  )
}

const TRIGGER = classNames(
  buttonLook({ tone: 'quiet', size: 'small' }),
  'text-ink-soft',
)

/** The look of what opens under a button, and of one entry in it. */
export const PANEL =
  'min-w-48 rounded-lg border border-line bg-sheet p-1 text-sm text-ink shadow-float'
export const ITEM =
  'block w-full cursor-pointer rounded-md px-3 py-2 text-start no-underline hover:bg-wash data-active-item:bg-wash pointer-coarse:py-3'
