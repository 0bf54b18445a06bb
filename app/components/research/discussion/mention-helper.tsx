import { useId, useState } from 'react'
import { Button } from '../../form/button.tsx'
import { useHydrated } from '../../hydrated.ts'
import { useMessages } from '../../messages.tsx'
import type { Person } from '../shared/audience-fields.tsx'
import { insertMention, mentionBegun } from './mention-begun.ts'

type MentionHelperProps = {
  people: readonly Person[]
  /** The id of the text area that is written in. */
  areaId: string
  /** The text up to the cursor. */
  before: string
}

const MOST_OFFERED = 8

/** Offers the people whose name goes on as what was typed behind the @. */
export function MentionHelper({ people, areaId, before }: MentionHelperProps) {
  const t = useMessages().research.discussion
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const begun = mentionBegun(before)
  if (!useHydrated()) return null
  const wanted = begun?.toLowerCase() ?? ''
  const offered = people
    .filter(({ name }) => name.toLowerCase().startsWith(wanted))
    .slice(0, MOST_OFFERED)
  const isShown = (isOpen || begun !== null) && offered.length > 0
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      <Button
        size="small"
        aria-expanded={isShown}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        @ {t.mention}
      </Button>
      <span id={id} role="group" aria-label={t.mention} className="contents">
        {isShown &&
          offered.map(({ id, name }) => (
            <Button
              key={id}
              size="small"
              tone="quiet"
              aria-label={t.insert(name)}
              onClick={() => {
                setOpen(false)
                insertMention(areaId, name)
              }}
            >
              {name}
            </Button>
          ))}
      </span>
    </div>
  )
}
