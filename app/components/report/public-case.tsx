import type { CaseOutcome, CaseState } from '#app/core/cases/case-state.ts'
import { reviewPath } from '#app/core/review/content.ts'
import { Facts } from '../data/card.tsx'
import { Banner } from '../feedback/banner.tsx'
import { Instant } from '../format.tsx'
import { useMessages } from '../messages.tsx'

type PublicCaseProps = {
  reference: string
  state: CaseState
  outcome: CaseOutcome | null
  answer: string | null
  receivedAt: string
  decideBy: string
  decidedAt: string | null
  /** The public note of the correction that came of it. */
  note: string | null
  review: { slug: string; claim: string } | null
  /** True right after the report was sent. */
  isReceipt: boolean
}

/** What became of a reader's report, for whoever holds its reference. */
export function PublicCase(props: PublicCaseProps) {
  const { reference, state, outcome, review, isReceipt } = props
  const t = useMessages().cases.report
  return (
    <article className="flex max-w-measure flex-col gap-6">
      <h1 className="font-serif text-3xl font-semibold">
        {isReceipt ? t.received.title : t.page.title}
      </h1>
      {isReceipt && (
        <Banner tone="good" live="status">
          {t.received.body}
        </Banner>
      )}
      <p>
        <span className="block text-sm text-ink-faint">{t.reference}</span>
        <span className="font-mono text-xl font-semibold tracking-wide select-all">
          {reference}
        </span>
      </p>
      <Facts
        facts={[
          {
            label: t.page.about,
            value: review ? (
              <a href={reviewPath(review.slug)}>{review.claim}</a>
            ) : (
              t.wholeSite
            ),
          },
          {
            label: t.page.receivedOn,
            value: <Instant value={props.receivedAt} />,
          },
          { label: t.page.state, value: t.page.states[state] },
          props.decidedAt
            ? {
                label: t.page.decidedOn,
                value: <Instant value={props.decidedAt} />,
              }
            : {
                label: t.page.decideBy,
                value: <Instant value={props.decideBy} />,
              },
        ]}
      />
      {outcome && <Decision {...props} outcome={outcome} />}
    </article>
  )
}

type DecisionProps = Pick<PublicCaseProps, 'note' | 'answer'> & {
  outcome: CaseOutcome
}

function Decision({ outcome, note, answer }: DecisionProps) {
  const t = useMessages().cases.report.page
  const texts = [
    [t.note, note],
    [t.answer, answer],
  ] as const
  return (
    <section className="flex flex-col gap-4 border-t border-line pt-6">
      <h2 className="font-serif text-xl font-semibold">{t.outcome}</h2>
      <p className="text-lg">{t.outcomes[outcome]}</p>
      {texts.map(
        ([label, text]) =>
          text && (
            <div key={label}>
              <h3 className="text-sm text-ink-faint">{label}</h3>
              <p className="font-serif text-lg whitespace-pre-line">{text}</p>
            </div>
          ),
      )}
    </section>
  )
}
