import { Form } from '@remix-run/react'
import { Badge } from '../data/badge.tsx'
import { formatInstant } from '../format-values.ts'
import { Instant, useFormat } from '../format.tsx'
import { Button } from '../form/button.tsx'
import { useMessages } from '../messages.tsx'

export type ShownSession = {
  id: string
  browser: string
  system: string
  createdAt: string
  isThis: boolean
}

/** Where a person is logged in, each with a way to end it. */
export function SessionList({ sessions }: { sessions: ShownSession[] }) {
  return (
    <ul className="flex flex-col divide-y divide-line">
      {sessions.map((session) => (
        <SessionRow key={session.id} session={session} />
      ))}
    </ul>
  )
}

function SessionRow({ session }: { session: ShownSession }) {
  const { id, browser, system, createdAt, isThis } = session
  const t = useMessages().people.account
  const format = useFormat()
  const name = t.session(browser, system)
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 py-3 text-sm">
      <div>
        <p className="flex flex-wrap items-center gap-2 font-medium">
          {name}
          {isThis && <Badge tone="accent">{t.thisSession}</Badge>}
        </p>
        <p className="text-ink-faint">
          {t.since} <Instant value={createdAt} />
        </p>
      </div>
      {!isThis && (
        <Form method="post">
          <input type="hidden" name="sessionId" value={id} />
          <Button
            type="submit"
            size="small"
            name="intent"
            value="end-session"
            aria-label={t.endSessionOf(
              name,
              formatInstant(createdAt, format, 'short'),
            )}
          >
            {t.endSession}
          </Button>
        </Form>
      )}
    </li>
  )
}
