import { isCaseOpen } from '#app/core/cases/case-state.ts'
import { Card, Facts } from '../data/card.tsx'
import { PersonName } from '../data/person.tsx'
import { Instant } from '../format.tsx'
import { useMessages } from '../messages.tsx'
import { CaseBadge } from './case-badge.tsx'
import { CaseDue } from './case-due.tsx'
import type { CasePageProps } from './case-page.tsx'

/** How a report stands: deadlines, who has it, how the reader can be reached. */
export function CaseFacts(props: CasePageProps) {
  const t = useMessages().cases
  const shown = props.case
  const { state, outcome, isOverdue, decideBy, acknowledgeBy } = shown
  const instants = [
    [t.page.acknowledged, shown.acknowledgedAt],
    [t.page.decided, shown.decidedAt],
    [t.page.answered, shown.answeredAt],
    [t.page.mailed, shown.mailedAt],
  ] as const
  const due = { dueAt: state === 'new' ? acknowledgeBy : decideBy, isOverdue }
  const dueLabel = state === 'new' ? t.page.acknowledgeBy : t.page.decideBy
  return (
    <Card>
      <Facts
        facts={[
          { label: t.list.state, value: <CaseBadge {...{ state, outcome }} /> },
          {
            label: t.page.received,
            value: <Instant value={shown.receivedAt} />,
          },
          ...(isCaseOpen(state)
            ? [{ label: dueLabel, value: <CaseDue {...due} /> }]
            : []),
          ...instants.flatMap(([label, value]) =>
            value ? [{ label, value: <Instant value={value} /> }] : [],
          ),
          {
            label: t.page.assignee,
            value: shown.assigneeName ? (
              <PersonName name={shown.assigneeName} />
            ) : (
              t.list.nobody
            ),
          },
          { label: t.page.contact, value: <Contact {...props} /> },
          {
            label: t.page.reference,
            value: <a href={props.publicUrl}>{shown.reference}</a>,
          },
        ]}
      />
    </Card>
  )
}

function Contact({ contact, mayDecide }: CasePageProps) {
  const t = useMessages().cases.page
  if (!mayDecide) return <>{t.contactHidden}</>
  if (!contact) return <>{t.noContact}</>
  return (
    <span className="break-all">
      {contact.email}
      {contact.eraseAt && (
        <span className="block text-sm text-ink-faint">
          {t.eraseAt} <Instant value={contact.eraseAt} />
        </span>
      )}
    </span>
  )
}
