import { Badge } from '../../data/badge.tsx'
import { MachineBadge } from '../../data/machine-badge.tsx'
import { StateBadge } from '../../data/state-badge.tsx'
import { useMessages } from '../../messages.tsx'
import type { ShownClaim } from '../shown.ts'
import { showInText } from '../text/use-lighting.ts'
import { useWorkbench } from '../workbench-state.tsx'

/** The claim's number, state, kind and score. */
export function ClaimTop({ claim }: { claim: ShownClaim }) {
  const { workbench: t, engine } = useMessages()
  const { shown } = useWorkbench()
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      {shown.mayTriage && <SelectBox claim={claim} />}
      <NumberOf claim={claim} />
      <StateBadge state={claim.state} />
      {claim.origin === 'model' && <MachineBadge />}
      {claim.checkable ? (
        <Badge>{engine.kinds[claim.kind]}</Badge>
      ) : (
        <Badge tone="outside">{t.notCheckable(engine.kinds[claim.kind])}</Badge>
      )}
      <Score claim={claim} />
    </div>
  )
}

/** Leads to the passage in the article, as its number there leads here. */
function NumberOf({ claim }: { claim: ShownClaim }) {
  const t = useMessages().workbench
  const { setSheetOpen } = useWorkbench()
  const { id, number, anchor } = claim
  const name = <span className="sr-only">{t.number(number)}</span>
  if (!anchor.span) {
    return (
      <span className={NUMBER}>
        {name}
        <span aria-hidden>{number}</span>
      </span>
    )
  }
  return (
    <a
      href={`#mark-${id}`}
      title={t.showInText}
      className={`${NUMBER} text-accent hover:bg-accent-wash`}
      onClick={(event) => {
        event.preventDefault()
        setSheetOpen(false)
        showInText(id, 'center')
      }}
    >
      {name}
      <span aria-hidden>{number}</span>
      <span className="sr-only">: {t.showInText}</span>
    </a>
  )
}

const NUMBER =
  'rounded-sm px-1 text-sm font-semibold no-underline tabular-nums pointer-coarse:px-2.5 pointer-coarse:py-1.5'

function SelectBox({ claim }: { claim: ShownClaim }) {
  const t = useMessages().workbench
  const { selected, setSelected } = useWorkbench()
  const { id, version, number } = claim
  return (
    <input
      type="checkbox"
      form="many-claims"
      name="claims[]"
      value={`${id}:${version}`}
      data-key="x"
      aria-label={t.select(number)}
      checked={selected.includes(id)}
      onChange={({ target }) =>
        setSelected(
          target.checked
            ? [...selected, id]
            : selected.filter((one) => one !== id),
        )
      }
      className="size-4.5 cursor-pointer accent-accent pointer-coarse:size-6"
    />
  )
}

/** How worthwhile a check is, and on request why. */
function Score({ claim }: { claim: ShownClaim }) {
  const { score, reasons, checkable } = claim
  const { workbench: t, engine } = useMessages()
  return (
    <details className="group/score relative ms-auto text-xs">
      <summary
        title={t.whyScore}
        className="flex cursor-pointer list-none items-center gap-1.5 rounded-sm px-1 py-0.5 hover:bg-wash [&::-webkit-details-marker]:hidden"
      >
        <span className="sr-only">{t.scoreOf(score)}</span>
        <span aria-hidden className="flex items-center gap-1.5">
          {checkable && <ScoreBar score={score} />}
          <span className="font-medium tabular-nums">{score}</span>
        </span>
      </summary>
      <div className="absolute end-0 z-10 mt-1 w-64 rounded-md border border-line bg-sheet p-3 shadow-float">
        <p className="font-semibold">{t.scoreOf(score)}</p>
        <ul className="mt-1 list-disc ps-4 text-ink-soft">
          {reasons.map((reason, index) => (
            <li key={index}>{engine.reasons[reason.code](reason.detail)}</li>
          ))}
          {reasons.length === 0 && <li>{t.noReasons}</li>}
        </ul>
      </div>
    </details>
  )
}

function ScoreBar({ score }: { score: number }) {
  return (
    <svg viewBox="0 0 100 12" className="h-1.5 w-12 rounded-full bg-wash">
      <rect width={score} height="12" rx="6" className="fill-accent" />
    </svg>
  )
}
