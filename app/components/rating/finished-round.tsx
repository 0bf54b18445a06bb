import { Card } from '../data/card.tsx'
import { useMessages } from '../messages.tsx'
import { VerdictBadge } from '../verdict/verdict-badge.tsx'
import {
  verdictOf,
  type Names,
  type ShownRating,
  type ShownRound,
} from './shown-round.ts'

type FinishedRoundProps = { round: ShownRound; names: Names }

/** A complete round: the ratings side by side, and how it was settled. */
export function FinishedRound({ round, names }: FinishedRoundProps) {
  const t = useMessages().rating.done
  return (
    <Card title={t.title(round.number)}>
      <p className="mb-4 text-sm text-ink-soft">
        <Outcome round={round} />
      </p>
      {round.noEvidenceNote && (
        <p className="mb-4 text-sm">
          <span className="text-ink-faint">{t.noted}: </span>
          {round.noEvidenceNote}
        </p>
      )}
      <ul className="grid gap-4 sm:grid-cols-2">
        {round.ratings.map((rating) => (
          <li key={rating.id} className="rounded-md border border-line p-4">
            <RatingText rating={rating} round={round} names={names} />
          </li>
        ))}
      </ul>
      {round.adjudication && <Decision round={round} names={names} />}
    </Card>
  )
}

function Outcome({ round: { state, ratings } }: { round: ShownRound }) {
  const t = useMessages().rating.done
  if (state === 'open') return null
  if (state !== 'recalled') return <>{t[state]}</>
  return (
    <>
      {t.recalled} {ratings.length === 0 && t.recalledBlind}
    </>
  )
}

type RatingTextProps = FinishedRoundProps & { rating: ShownRating }

function RatingText({ rating, round, names }: RatingTextProps) {
  const { rating: texts, states } = useMessages()
  const t = texts.done
  const sureness = states.confidence[rating.confidence as 1 | 2 | 3]
  return (
    <div className="flex flex-col gap-2 text-sm">
      <p className="font-medium">{t.by(names[rating.raterId] ?? '')}</p>
      <p>
        <VerdictBadge verdict={verdictOf(round, rating.labelKey)} />
      </p>
      <p className="font-serif text-base whitespace-pre-line">
        {rating.reasoning}
      </p>
      <p className="text-xs text-ink-faint">
        {sureness}
        {rating.evidence.length > 0 && (
          <>
            {' · '}
            {t.used}{' '}
            {rating.evidence.map(({ number }) => `[${number}]`).join(' ')}
          </>
        )}
      </p>
    </div>
  )
}

function Decision({ round, names }: FinishedRoundProps) {
  const t = useMessages().rating.done
  const { adjudication } = round
  if (!adjudication) return null
  const { decidedById, joint, labelKey, reason } = adjudication
  return (
    <div className="mt-4 flex flex-col gap-2 rounded-md bg-wash p-4 text-sm">
      <p className="font-medium">
        {joint ? t.decidedJointly : t.decidedBy(names[decidedById] ?? '')}
      </p>
      <p>
        <VerdictBadge verdict={verdictOf(round, labelKey)} />
      </p>
      <p className="font-serif text-base whitespace-pre-line">{reason}</p>
    </div>
  )
}
