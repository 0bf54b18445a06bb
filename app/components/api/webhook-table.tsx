import { Link } from '@remix-run/react'
import { Badge, type BadgeTone } from '../data/badge.tsx'
import { Table, type Column } from '../data/table.tsx'
import { useMessages } from '../messages.tsx'

export type WebhookState = 'on' | 'failing' | 'by-admin' | 'disabled'

export type ShownWebhook = {
  id: string
  url: string
  note: string
  events: string[]
  state: WebhookState
}

/** Who is told, and whether it works. */
export function WebhookTable({
  webhooks,
}: {
  webhooks: readonly ShownWebhook[]
}) {
  const t = useMessages().webhooks
  return (
    <Table
      caption={t.caption}
      columns={useColumns()}
      rows={webhooks}
      keyOf={({ id }) => id}
    />
  )
}

const TONES: Record<WebhookState, BadgeTone> = {
  on: 'good',
  failing: 'warn',
  'by-admin': 'plain',
  disabled: 'danger',
}

/** How a webhook stands, in a word. */
export function WebhookBadge({ state }: { state: WebhookState }) {
  const t = useMessages().webhooks
  return <Badge tone={TONES[state]}>{t.states[state]}</Badge>
}

function useColumns(): Column<ShownWebhook>[] {
  const t = useMessages().webhooks
  return [
    {
      key: 'url',
      head: t.url,
      isRowHead: true,
      cell: ({ id, url, note }) => (
        <div className="flex flex-col">
          <Link
            to={`/desk/settings/webhooks/${id}`}
            className="font-medium wrap-anywhere"
          >
            {url}
          </Link>
          <span className="text-ink-faint">{note}</span>
        </div>
      ),
    },
    {
      key: 'which',
      head: t.which,
      cell: ({ events }) => (
        <span className="flex flex-wrap gap-x-3 text-xs">
          {events.map((event) => (
            <code key={event}>{event}</code>
          ))}
        </span>
      ),
    },
    {
      key: 'state',
      head: t.state,
      cell: ({ state }) => <WebhookBadge state={state} />,
    },
  ]
}
