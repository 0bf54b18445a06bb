import type { LeafKind } from '#app/core/log/entries/leaf.ts'
import { Instant } from '../format.tsx'
import { useMessages } from '../messages.tsx'

export type ShownEntry = {
  index: number
  kind: LeafKind
  loggedAt: string
  /** The review it is about, where that may be read. */
  slug: string | null
  version: number | null
}

/** Entries with what they tell, the newest on top. */
export function EntryList({ entries }: { entries: readonly ShownEntry[] }) {
  const t = useMessages().log
  return (
    <ol className="flex flex-col text-sm">
      {entries.map(({ index, kind, loggedAt, slug, version }) => (
        <li
          key={index}
          className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-t border-line py-2 first:border-t-0"
        >
          <span className="w-12 font-mono text-xs text-ink-faint">{index}</span>
          <span className="w-40 font-medium">{t.kinds[kind]}</span>
          <span className="text-ink-soft">
            <Instant value={loggedAt} />
          </span>
          {slug && version && (
            <a
              href={`/reviews/${slug}/versions/${version}/proof`}
              className="min-w-0 break-words text-accent underline underline-offset-2"
            >
              {t.recordPage.ofReview(slug, version)}
            </a>
          )}
        </li>
      ))}
    </ol>
  )
}
