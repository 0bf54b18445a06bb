import {
  entryPath,
  type Changed,
  type LogEntry,
} from '#app/core/publication/correction-log.ts'
import { reviewPath } from '#app/core/review/content.ts'
import { Badge } from '../data/badge.tsx'
import { DiffText } from '../diff/diff-text.tsx'
import { Day } from '../format.tsx'
import { useMessages } from '../messages.tsx'

type CorrectionLogProps = {
  entries: readonly LogEntry[]
  older: string | null
}

/** Every correction and withdrawal in public, the newest first. */
export function CorrectionLog({ entries, older }: CorrectionLogProps) {
  const t = useMessages().publicSite.policyPages
  if (entries.length === 0) return <p className="text-ink-soft">{t.logEmpty}</p>
  return (
    <>
      <ol className="flex flex-col gap-8">
        {entries.map((entry) => (
          <li key={entry.id} id={entry.id} className="max-w-measure">
            <Entry entry={entry} />
          </li>
        ))}
      </ol>
      {older && (
        <p className="mt-6">
          <a href={older}>{t.older}</a>
        </p>
      )}
    </>
  )
}

function Entry({ entry }: { entry: LogEntry }) {
  const t = useMessages().publicSite
  const isGone = entry.kind === 'withdrawn'
  return (
    <article className="flex flex-col gap-1.5">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-faint">
        <Badge tone={isGone ? 'danger' : 'marker'}>
          {isGone ? t.policyPages.withdrawn : t.reviewPage.classes[entry.kind]}
        </Badge>
        <Day value={entry.at.slice(0, 10)} />
        {!isGone && <VersionLinks slug={entry.slug} version={entry.version} />}
      </p>
      <h3 className="font-serif text-lg">
        <a href={entryPath(entry)}>{entry.claim ?? t.noticePage.withdrawn}</a>
      </h3>
      <p className="text-ink-soft">{entry.note}</p>
      {!isGone && <Changes {...entry} />}
    </article>
  )
}

function VersionLinks({ slug, version }: { slug: string; version: number }) {
  const t = useMessages().publicSite
  const path = `${reviewPath(slug)}/versions/${version}`
  return (
    <>
      <a href={path}>{t.reviewPage.versionOf(version)}</a>
      <a href={`${path}?against=${version - 1}`}>{t.policyPages.whatChanged}</a>
    </>
  )
}

type ChangesProps = { verdict: Changed | null; wording: Changed | null }

function Changes({ verdict, wording }: ChangesProps) {
  const t = useMessages().publicSite.policyPages
  if (!verdict && !wording) return null
  return (
    <dl className="mt-1 flex flex-col gap-2 border-s-2 border-line ps-4">
      {wording && (
        <div>
          <dt className="text-xs text-ink-faint">{t.changedClaim}</dt>
          <dd>
            <DiffText {...wording} />
          </dd>
        </div>
      )}
      {verdict && (
        <div>
          <dt className="text-xs text-ink-faint">{t.changedVerdict}</dt>
          <dd className="font-semibold">
            <del className="text-ink-soft">{verdict.before}</del>
            <span aria-hidden> → </span>
            <ins className="no-underline">{verdict.after}</ins>
          </dd>
        </div>
      )}
    </dl>
  )
}
