import { Fragment } from 'react'
import { useMessages } from '../../messages.tsx'
import type { ShownLine } from '../shown.ts'
import type { ClaimLook } from './claim-looks.ts'
import { MarkedText } from './marked-text.tsx'

type LineTextProps = {
  line: ShownLine
  looks: ReadonlyMap<string, ClaimLook>
  areReasonsShown: boolean
  isChoosing: boolean
}

/** A line's sentences; those that were left out are greyed. */
export function LineText(props: LineTextProps) {
  const { line, looks, areReasonsShown, isChoosing } = props
  return line.runs.map((run) => {
    const first = run.segments[0]
    if (!first) return null
    const isClaimed = run.segments.some(({ claimIds }) => claimIds.length > 0)
    const isDropped = !run.isKept && !isClaimed
    return (
      <Fragment key={first.start}>
        {isChoosing && run.sentence !== null && (
          <SentenceBox sentence={run.sentence} />
        )}
        <Dropped run={run} isDropped={isDropped}>
          {run.segments.map((segment) => (
            <MarkedText key={segment.start} segment={segment} looks={looks} />
          ))}
        </Dropped>
        {isDropped && areReasonsShown && <WhyDropped run={run} />}
      </Fragment>
    )
  })
}

type Run = ShownLine['runs'][number]

type DroppedProps = { run: Run; isDropped: boolean; children: React.ReactNode }

/** Says on hover why a sentence was left out. */
function Dropped({ run, isDropped, children }: DroppedProps) {
  const why = useReason(run)
  if (!isDropped) return children
  return (
    <span
      title={why ?? undefined}
      className="cursor-help text-ink-faint decoration-dotted decoration-1 underline-offset-4 hover:underline"
    >
      {children}
    </span>
  )
}

function WhyDropped({ run }: { run: Run }) {
  const why = useReason(run)
  return (
    <small className="ms-1.5 rounded-sm bg-wash px-1.5 py-0.5 font-sans text-xs text-ink-soft select-none">
      {why}
    </small>
  )
}

function useReason({ reason }: Run) {
  const t = useMessages().engine
  return reason && t.reasons[reason.code](reason.detail)
}

function SentenceBox({ sentence }: { sentence: number }) {
  const t = useMessages().workbench
  return (
    <input
      type="checkbox"
      form="choose-sentences"
      name="sentence[]"
      value={sentence}
      aria-label={t.sentence(sentence + 1)}
      className="me-1.5 size-4.5 translate-y-0.5 cursor-pointer accent-accent pointer-coarse:size-6"
    />
  )
}
