import { CircleHelp, Search } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Actor } from '#app/core/people/roles.ts'
import { IconButton } from '../form/button.tsx'
import { useHydrated } from '../hydrated.ts'
import { useMessages } from '../messages.tsx'
import { HelpDialog, PaletteKeys } from './help-dialog.tsx'
import { Palette } from './palette.tsx'
import { keyPressedAlone, opensPalette, useLetterKeys } from './letter-keys.ts'

type DeskToolsProps = { actor: Pick<Actor, 'roles'> }

/** Search, commands and help; without scripts, a search form. */
export function DeskTools({ actor }: DeskToolsProps) {
  const t = useMessages().shell
  const [open, setOpen] = useState<'palette' | 'help' | null>(null)
  useShellKeys(setOpen)
  if (!useHydrated()) return <SearchForm />
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen('palette')}
        aria-keyshortcuts="Control+K Meta+K"
        className="hidden min-h-9 w-60 cursor-pointer items-center gap-2 rounded-md border border-line-strong bg-sheet px-2.5 text-sm text-ink-faint hover:border-accent lg:flex"
      >
        <Search aria-hidden className="size-4" />
        <span className="flex-1 text-start">{t.search}</span>
        <PaletteKeys />
      </button>
      <span className="lg:hidden">
        <IconButton
          label={t.palette.title}
          icon={<Search aria-hidden className="size-5!" />}
          onClick={() => setOpen('palette')}
        />
      </span>
      <span className="hidden md:inline">
        <IconButton
          label={t.help.button}
          icon={<CircleHelp aria-hidden className="size-5!" />}
          onClick={() => setOpen('help')}
        />
      </span>
      <Palette
        isOpen={open === 'palette'}
        onClose={() => setOpen(null)}
        actor={actor}
      />
      <HelpDialog isOpen={open === 'help'} onClose={() => setOpen(null)} />
    </>
  )
}

function useShellKeys(open: (what: 'palette' | 'help') => void) {
  const areOn = useLetterKeys()
  useEffect(() => {
    function act(event: KeyboardEvent) {
      const isHelp = areOn && keyPressedAlone(event, event.target) === '?'
      if (!isHelp && !opensPalette(event)) return
      event.preventDefault()
      open(isHelp ? 'help' : 'palette')
    }
    window.addEventListener('keydown', act)
    return () => window.removeEventListener('keydown', act)
  }, [open, areOn])
}

function SearchForm() {
  const t = useMessages().shell
  return (
    <search>
      <form action="/desk/queue" className="flex">
        <input
          type="search"
          name="q"
          aria-label={t.searchClaims}
          placeholder={t.searchClaims}
          className="min-h-9 w-36 rounded-md border border-line-strong bg-sheet px-2.5 text-sm lg:w-60"
        />
      </form>
    </search>
  )
}
