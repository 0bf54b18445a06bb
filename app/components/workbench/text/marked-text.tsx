import type { Segment } from '#app/core/claim/highlight.ts'
import { classNames } from '../../class-names.ts'
import { useMessages } from '../../messages.tsx'
import type { ClaimLook } from './claim-looks.ts'

type MarkedTextProps = {
  segment: Segment
  looks: ReadonlyMap<string, ClaimLook>
}

/** A stretch of text under the marker of the claims that cover it. */
export function MarkedText({ segment, looks }: MarkedTextProps) {
  const { start, text, claimIds } = segment
  const marks = claimIds.flatMap((id) => {
    const look = looks.get(id)
    return look ? [{ id, ...look }] : []
  })
  if (marks.length === 0) return <span data-start={start}>{text}</span>

  const live = marks.filter(({ isDismissed }) => !isDismissed)
  return (
    <>
      <mark
        data-start={start}
        data-claims={claimIds.join(' ')}
        data-look={lookOf(live)}
        data-level={Math.min(3, Math.max(0, ...live.map(({ level }) => level)))}
        className="claim-mark"
      >
        {text}
      </mark>
      {marks
        .filter(({ lastStart }) => lastStart === start)
        .map((mark) => (
          <ClaimNumber key={mark.id} {...mark} />
        ))}
    </>
  )
}

type ClaimNumberProps = { id: string; number: number; isDismissed: boolean }

/** Leads to the claim in the list, like the number of a footnote. */
function ClaimNumber({ id, number, isDismissed }: ClaimNumberProps) {
  const t = useMessages().workbench
  return (
    <sup className="leading-none select-none">
      <a
        id={`mark-${id}`}
        href={`#claim-${id}`}
        data-claims={id}
        aria-label={t.claimMark(number)}
        draggable={false}
        className={classNames(
          'ms-0.5 rounded-sm px-1 py-0.5 font-sans text-[0.65em] font-semibold no-underline tabular-nums data-lit:bg-accent data-lit:text-on-accent',
          isDismissed ? 'text-ink-faint' : 'text-accent hover:bg-accent-wash',
        )}
      >
        {number}
      </a>
    </sup>
  )
}

function lookOf(live: readonly ClaimLook[]) {
  if (live.length === 0) return 'off'
  return live.every(({ isDecided }) => isDecided) ? 'decided' : 'open'
}
