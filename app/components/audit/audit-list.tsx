import { Link } from '@remix-run/react'
import { Facts } from '../data/card.tsx'
import { Timeline } from '../data/timeline.tsx'
import { Disclosure } from '../feedback/disclosure.tsx'
import { Instant } from '../format.tsx'
import { useMessages } from '../messages.tsx'

export type ShownEvent = {
  id: string
  seq: number
  occurredAt: string
  action: string
  actorId: string
  actorName: string | null
  subjectId: string
  subject: { name: string | null; path: string | null } | null
  detail: { key: string; text: string }[]
  isWithheld: boolean
  hash: string
}

/** What happened, in plain words, each with its details folded. */
export function AuditList({ events }: { events: readonly ShownEvent[] }) {
  const t = useMessages().audit
  const actions: Record<string, string> = t.actions
  return (
    <Timeline
      moments={events.map((event) => ({
        key: event.id,
        when: <Instant value={event.occurredAt} />,
        who: event.actorName ?? t.actors[event.actorId] ?? t.gone,
        what: <>{actions[event.action] ?? event.action}</>,
        children: <EventDetails event={event} />,
      }))}
    />
  )
}

function EventDetails({ event }: { event: ShownEvent }) {
  const t = useMessages().audit
  const fields: Record<string, string> = t.fields
  const { seq, subjectId, detail, hash, isWithheld } = event
  return (
    <>
      <Subject event={event} />
      <Disclosure summary={<span className="text-xs">{t.details(seq)}</span>}>
        {isWithheld && <p className="mb-2 text-ink-soft">{t.withheld}</p>}
        <Facts
          facts={[
            ...detail.map(({ key, text }) => ({
              label: fields[key] ?? key,
              value: <span className="wrap-anywhere">{text}</span>,
            })),
            {
              label: t.subject,
              value: (
                <>
                  <code className="text-xs wrap-anywhere">{subjectId}</code>{' '}
                  <Link
                    to={`/desk/audit?subject=${encodeURIComponent(subjectId)}`}
                  >
                    {t.aboutThis}
                  </Link>
                </>
              ),
            },
            {
              label: t.hash,
              value: <code className="text-xs wrap-anywhere">{hash}</code>,
            },
          ]}
        />
      </Disclosure>
    </>
  )
}

function Subject({ event }: { event: ShownEvent }) {
  const { subject, subjectId } = event
  if (!subject?.name) return null
  const words = <span className="font-serif">{subject.name}</span>
  if (!subject.path || subjectId === event.actorId) return null
  return (
    <p>
      <Link to={subject.path}>{words}</Link>
    </p>
  )
}
