import {
  Combobox,
  ComboboxGroup,
  ComboboxGroupLabel,
  ComboboxItem,
  ComboboxList,
  ComboboxProvider,
  Dialog,
} from '@ariakit/react'
import { Link, useFetcher } from '@remix-run/react'
import { Search } from 'lucide-react'
import { useDeferredValue, useEffect, useState } from 'react'
import type { Actor } from '#app/core/people/roles.ts'
import { StateBadge } from '../data/state-badge.tsx'
import { BACKDROP, DIALOG } from '../form/confirm-button.tsx'
import { useMessages } from '../messages.tsx'
import { listDeskPages } from '../shell/desk-pages.ts'
import { matchingPages, type PaletteAnswer } from '../shell/palette-entries.ts'

type PaletteProps = {
  isOpen: boolean
  onClose: () => void
  actor: Pick<Actor, 'roles'>
}

/** Pages, actions and claims by a few typed letters. */
export function Palette({ isOpen, onClose, actor }: PaletteProps) {
  const t = useMessages().shell.palette
  const [words, setWords] = useState('')
  return (
    <Dialog
      open={isOpen}
      onClose={onClose}
      aria-label={t.title}
      backdrop={<div className={BACKDROP} />}
      className={`${DIALOG} max-w-xl overflow-hidden`}
      unmountOnHide
    >
      <ComboboxProvider
        setValue={setWords}
        focusLoop
        includesBaseElement={false}
        open
      >
        <div className="flex items-center gap-3 border-b border-line px-4">
          <Search aria-hidden className="size-5 shrink-0 text-ink-faint" />
          <Combobox
            autoSelect="always"
            placeholder={t.placeholder}
            className="min-h-13 w-full bg-transparent text-base outline-none"
          />
        </div>
        <ComboboxList className="min-h-0 overflow-auto p-2">
          <Entries words={words} actor={actor} onChosen={onClose} />
        </ComboboxList>
        <p className="border-t border-line px-4 py-2 text-xs text-ink-faint">
          {t.hint}
        </p>
      </ComboboxProvider>
    </Dialog>
  )
}

type EntriesProps = {
  words: string
  actor: PaletteProps['actor']
  onChosen: () => void
}

function Entries({ words, actor, onChosen }: EntriesProps) {
  const t = useMessages().shell
  const claims = useFoundClaims(words)
  const actions = matchingPages(listDeskPages(actor, 'action'), t, words)
  const pages = matchingPages(
    [
      ...listDeskPages(actor, 'work'),
      ...listDeskPages(actor, 'admin'),
      ...listDeskPages(actor, 'own'),
    ],
    t,
    words,
  )
  return (
    <>
      <EntryGroup title={t.palette.actions} {...{ onChosen }} links={actions} />
      <EntryGroup title={t.palette.pages} {...{ onChosen }} links={pages} />
      {claims.length > 0 && (
        <ComboboxGroup>
          <ComboboxGroupLabel className={GROUP}>
            {t.palette.claims}
          </ComboboxGroupLabel>
          {claims.map(({ id, wording, state }) => (
            <ComboboxItem
              key={id}
              className={ENTRY}
              focusOnHover
              hideOnClick={false}
              render={<Link to={`/desk/claims/${id}`} onClick={onChosen} />}
            >
              <span className="line-clamp-2 flex-1 font-serif">{wording}</span>
              <StateBadge state={state} />
            </ComboboxItem>
          ))}
        </ComboboxGroup>
      )}
      {words.trim() && (
        <EntryGroup
          onChosen={onChosen}
          links={[
            {
              label: t.palette.searchAll(words.trim()),
              to: `/desk/queue?${new URLSearchParams({ q: words.trim() })}`,
            },
          ]}
        />
      )}
    </>
  )
}

type EntryGroupProps = {
  title?: string
  links: readonly { label: string; to: string }[]
  onChosen: () => void
}

function EntryGroup({ title, links, onChosen }: EntryGroupProps) {
  if (!links.length) return null
  return (
    <ComboboxGroup>
      {title && (
        <ComboboxGroupLabel className={GROUP}>{title}</ComboboxGroupLabel>
      )}
      {links.map(({ label, to }) => (
        <ComboboxItem
          key={to}
          className={ENTRY}
          focusOnHover
          hideOnClick={false}
          render={<Link to={to} onClick={onChosen} />}
        >
          {label}
        </ComboboxItem>
      ))}
    </ComboboxGroup>
  )
}

/** Claims by the words typed so far, asked of the desk. */
function useFoundClaims(words: string) {
  const { load, data } = useFetcher<PaletteAnswer>({ key: 'palette' })
  const settled = useDeferredValue(words.trim())
  useEffect(() => {
    if (settled.length < 2) return undefined
    const query = new URLSearchParams({ q: settled })
    const timer = setTimeout(() => load(`/desk/palette?${query}`), 150)
    return () => clearTimeout(timer)
  }, [load, settled])
  return settled.length < 2 ? [] : (data?.claims ?? [])
}

const GROUP = 'px-3 pt-2 pb-1 text-xs font-medium text-ink-faint'
const ENTRY =
  'flex cursor-pointer items-center gap-3 rounded-md px-3 py-2 text-sm text-ink no-underline data-active-item:bg-accent-wash pointer-coarse:min-h-11'
