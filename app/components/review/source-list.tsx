import {
  BookOpenText,
  FileCheck2,
  Scale,
  ThumbsDown,
  ThumbsUp,
} from 'lucide-react'
import type { CitedSource } from '#app/core/review/content.ts'
import { Badge } from '../data/badge.tsx'
import { Day } from '../format.tsx'
import { useMessages } from '../messages.tsx'
import { Section } from './section.tsx'

type SourceListProps = { sources: readonly CitedSource[] }

/** The sources under the numbers that the text cites. */
export function SourceList({ sources }: SourceListProps) {
  const t = useMessages().publicSite.reviewPage
  const primary = sources.filter(({ primacy }) => primacy === 'primary').length
  return (
    <Section id="sources" title={t.sources}>
      <p className="mb-4 text-sm text-ink-soft">
        {sources.length > 0
          ? t.sourcesLead(sources.length, primary)
          : t.noSources}
      </p>
      <ol className="flex flex-col gap-5">
        {sources.map((source) => (
          <Source key={source.number} source={source} />
        ))}
      </ol>
    </Section>
  )
}

function Source({ source }: { source: CitedSource }) {
  const { number, finding, seenOn, archivedAt } = source
  const t = useMessages().publicSite.reviewPage
  return (
    <li
      id={`source-${number}`}
      className="grid max-w-3xl scroll-mt-6 grid-cols-[2rem_1fr] rounded-sm target:bg-marker-soft"
    >
      <span className="font-serif text-lg font-semibold text-ink-faint tabular-nums">
        {number}
      </span>
      <div className="flex min-w-0 flex-col gap-1.5">
        <p className="font-medium">
          <SourceTitle source={source} />
        </p>
        <p className="max-w-measure font-serif text-ink-soft">{finding}</p>
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-ink-faint">
          <Marks source={source} />
          {seenOn && (
            <span>
              {t.seen} <Day value={seenOn} />
            </span>
          )}
          {archivedAt && (
            <a href={archivedAt} rel="noopener nofollow">
              {t.archived}
            </a>
          )}
        </p>
      </div>
    </li>
  )
}

function SourceTitle({ source }: { source: CitedSource }) {
  const { url, title, publisher, primacy } = source
  const name = title ?? publisher ?? url
  const rest = title && publisher ? `, ${publisher}` : null
  if (!url) return <>{[name, rest].filter(Boolean).join('')}</>
  return (
    <>
      <a
        href={url}
        rel="noopener nofollow"
        data-source={primacy}
        data-print-address=""
        className="text-accent underline underline-offset-2 hover:text-accent-strong"
      >
        {name}
      </a>
      {rest}
    </>
  )
}

function Marks({ source }: { source: CitedSource }) {
  const t = useMessages().states
  const { stance, primacy } = source
  const Stance = STANCES[stance]
  const Primacy = primacy === 'primary' ? FileCheck2 : BookOpenText
  return (
    <>
      <Badge icon={<Stance aria-hidden />}>{t.stance[stance]}</Badge>
      <Badge
        tone={primacy === 'primary' ? 'accent' : 'plain'}
        icon={<Primacy aria-hidden />}
      >
        {t.primacy[primacy]}
      </Badge>
    </>
  )
}

const STANCES = { supports: ThumbsUp, refutes: ThumbsDown, context: Scale }
