import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { Pager } from '#app/components/data/pager.tsx'
import { useMessages } from '#app/components/messages.tsx'
import { titled } from '#app/components/page-title.ts'
import { Inbox } from '#app/components/queue/inbox.tsx'
import { OwnClaims } from '#app/components/queue/own-claims.tsx'
import { Page, PageHead } from '#app/components/shell/page-head.tsx'
import { daysBefore, statesOf } from '#app/core/queue/queue-filter.ts'
import { markInboxSeen } from '#app/desk/assign/mark-seen.ts'
import type { Desk } from '#app/desk/desk.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { readSearch, withSearch } from '#app/http/search-params.ts'
import { listInbox } from '#db/claims/inbox.ts'
import { listQueue } from '#db/claims/queue.ts'

const PAGE = 25
const MOST_OWN = 20
const SOON_DAYS = 3

const InboxQuery = z.object({ before: z.string().max(120).optional() })

export const meta = titled((t) => t.queue.inbox.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const desk = await deskFor({ request, context }, 'desk.read')
  const { before } = readSearch(request, InboxQuery)
  const [createdAt, id] = before?.split('~') ?? []
  const items = await listInbox(desk.db, desk.actor.id, {
    before: createdAt && id ? [createdAt, id] : undefined,
    limit: PAGE + 1,
  })
  const shown = items.slice(0, PAGE)
  const last = shown.at(-1)
  return {
    items: shown,
    own: before ? [] : await listOwn(desk),
    due: before ? [] : await listDue(desk),
    today: desk.now.toISOString().slice(0, 10),
    newer: before ? withSearch(request, { before: null }) : null,
    older:
      items.length > PAGE && last
        ? withSearch(request, { before: `${last.createdAt}~${last.id}` })
        : null,
  }
}

function listOwn(desk: Desk) {
  return listQueue(desk.db, desk, {
    states: statesOf({}),
    assigneeId: desk.actor.id,
    sort: 'updated',
    limit: MOST_OWN,
  })
}

/** The actor's claims that are late or due within three days. */
function listDue(desk: Desk) {
  const today = desk.now.toISOString().slice(0, 10)
  return listQueue(desk.db, desk, {
    states: statesOf({}),
    assigneeId: desk.actor.id,
    dueUntil: daysBefore(today, -SOON_DAYS),
    sort: 'due',
    limit: MOST_OWN,
  })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const desk = await deskFor({ request, context }, 'desk.read')
  const form = await request.formData()
  const ids = form.getAll('id').filter((id) => typeof id === 'string')
  await markInboxSeen(desk, ids.length ? { ids } : {})
  return redirect('/desk/inbox')
}

export default function InboxPage() {
  const t = useMessages().queue.inbox
  const { items, own, due, today, newer, older } =
    useLoaderData<typeof loader>()
  return (
    <Page>
      <PageHead title={t.title} lead={t.lead} />
      <div className="grid gap-8 lg:grid-cols-[3fr_2fr]">
        <div>
          <Inbox items={items} />
          <Pager newer={newer} older={older} />
        </div>
        <div className="flex flex-col gap-6">
          <OwnClaims title={t.dueTitle} claims={due} today={today} />
          <OwnClaims title={t.mineTitle} claims={own} today={today} />
        </div>
      </div>
    </Page>
  )
}
