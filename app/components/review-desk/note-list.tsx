import type { ReviewNoteKind } from '#app/core/draft/review-note.ts'
import { Timeline } from '../data/timeline.tsx'
import { Instant } from '../format.tsx'
import { useMessages } from '../messages.tsx'

export type ReviewNote = {
  id: string
  kind: ReviewNoteKind
  text: string
  createdAt: string
  authorName: string
}

/** What was said each time the text changed hands. */
export function NoteList({ notes }: { notes: readonly ReviewNote[] }) {
  const t = useMessages().review
  if (notes.length === 0)
    return <p className="text-sm text-ink-soft">{t.noNotes}</p>
  return (
    <Timeline
      moments={notes.map(({ id, kind, text, createdAt, authorName }) => ({
        key: id,
        who: authorName,
        what: t.noteKinds[kind],
        when: <Instant value={createdAt} width="short" />,
        children: text && (
          <p className="whitespace-pre-line text-ink-soft">“{text}”</p>
        ),
      }))}
    />
  )
}
