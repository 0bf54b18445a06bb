import { Form } from '@remix-run/react'
import { Badge } from '../data/badge.tsx'
import { Table, type Column } from '../data/table.tsx'
import { Button } from '../form/button.tsx'
import { Instant } from '../format.tsx'
import { useMessages } from '../messages.tsx'

export type ShownDelivery = {
  id: string
  eventId: string
  event: string
  state: 'waiting' | 'delivered' | 'failed'
  attempts: number
  responseStatus: number | null
  latencyMs: number | null
  failure: string | null
  nextAttemptAt: string | null
  createdAt: string
}

type DeliveryTableProps = {
  deliveries: readonly ShownDelivery[]
  mayReplay: boolean
}

/** What an endpoint was told, and what came of it. */
export function DeliveryTable({ deliveries, mayReplay }: DeliveryTableProps) {
  const t = useMessages().webhooks
  const columns = useColumns()
  return (
    <Table
      caption={t.logCaption}
      columns={columns.filter(({ key }) => mayReplay || key !== 'replay')}
      rows={deliveries}
      keyOf={({ id }) => id}
    />
  )
}

function useColumns(): Column<ShownDelivery>[] {
  const t = useMessages().webhooks
  return [
    {
      key: 'what',
      head: t.what,
      isRowHead: true,
      cell: ({ event, eventId }) => (
        <div className="flex flex-col">
          <span className="font-medium">{event}</span>
          <code className="text-xs text-ink-faint wrap-anywhere">
            {eventId}
          </code>
        </div>
      ),
    },
    {
      key: 'when',
      head: t.when,
      cell: ({ createdAt }) => <Instant value={createdAt} width="short" />,
    },
    { key: 'outcome', head: t.outcome, cell: (row) => <Outcome row={row} /> },
    { key: 'answer', head: t.answer, cell: (row) => <Answer row={row} /> },
    {
      key: 'attempts',
      head: t.attempts,
      isNumber: true,
      cell: ({ attempts }) => attempts,
    },
    {
      key: 'replay',
      head: <span className="sr-only">{t.replay}</span>,
      narrow: 'bare',
      cell: (row) => <Replay row={row} />,
    },
  ]
}

type RowProps = { row: ShownDelivery }

function Outcome({ row: { state, nextAttemptAt } }: RowProps) {
  const t = useMessages().webhooks
  const tones = {
    waiting: 'warn',
    delivered: 'good',
    failed: 'danger',
  } as const
  return (
    <span className="flex flex-wrap items-center gap-2">
      <Badge tone={tones[state]}>{t[state]}</Badge>
      {state === 'waiting' && nextAttemptAt && (
        <span className="text-xs text-ink-faint">
          {t.next} <Instant value={nextAttemptAt} width="short" />
        </span>
      )}
    </span>
  )
}

function Answer({ row: { responseStatus, latencyMs, failure } }: RowProps) {
  const t = useMessages().webhooks
  const facts = [
    responseStatus,
    latencyMs !== null && t.took(latencyMs),
    failure && (t.failures[failure] ?? failure),
  ]
  return (
    <>{facts.filter((fact) => fact !== null && fact !== false).join(', ')}</>
  )
}

function Replay({ row: { id, event } }: RowProps) {
  const t = useMessages().webhooks
  return (
    <Form method="post">
      <input type="hidden" name="deliveryId" value={id} />
      <Button
        type="submit"
        size="small"
        name="intent"
        value="replay"
        aria-label={t.replayOf(event)}
      >
        {t.replay}
      </Button>
    </Form>
  )
}
