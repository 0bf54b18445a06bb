import type { DraftFields } from '#app/core/draft/draft-fields.ts'
import { Banner } from '../feedback/banner.tsx'
import { useMessages } from '../messages.tsx'
import { FieldChanges } from './kept-states.tsx'

export type Conflict = { fields: DraftFields; version: number; name: string }

type ConflictBannerProps = { conflict: Conflict; mine: DraftFields }

/** Two texts were written at once: both are here, and the writer chooses. */
export function ConflictBanner({ conflict, mine }: ConflictBannerProps) {
  const t = useMessages().draft.conflict
  return (
    <Banner
      tone="warn"
      live="alert"
      title={t.title(conflict.name)}
      actions={<a href="?">{t.takeTheirs}</a>}
    >
      <p className="mb-3">{t.body}</p>
      <FieldChanges before={conflict.fields} after={mine} />
      <p className="mt-3 font-medium">{t.keepMine}</p>
    </Banner>
  )
}
