import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { LinkButton } from '#app/components/form/button.tsx'
import { useMessages } from '#app/components/messages.tsx'
import { titled } from '#app/components/page-title.ts'
import { Board } from '#app/components/queue/board.tsx'
import { Page, PageHead } from '#app/components/shell/page-head.tsx'
import { BOARD_COLUMNS, type BoardColumn } from '#app/core/claim/claim-state.ts'
import { markRecheckDue } from '#app/desk/rechecks/mark-due.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { listQueue } from '#db/claims/queue.ts'
import { daysBefore } from '#app/core/queue/queue-filter.ts'

const MOST_CARDS = 30
const PUBLISHED_DAYS = 30

export const meta = titled((t) => t.queue.boardTitle)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const desk = await deskFor({ request, context }, 'desk.read')
  const today = desk.now.toISOString().slice(0, 10)
  const since = daysBefore(today, PUBLISHED_DAYS)
  const names = Object.keys(BOARD_COLUMNS) as BoardColumn[]
  const columns = await Promise.all(
    names.map(async (column) => {
      const found = await listQueue(desk.db, desk, {
        states: BOARD_COLUMNS[column],
        sort: 'updated',
        limit: MOST_CARDS + 1,
      })
      const marked = await markRecheckDue(desk, found.slice(0, MOST_CARDS))
      const claims = marked.filter(
        (claim) =>
          column !== 'published' ||
          claim.recheckDue ||
          claim.enteredStateAt >= since,
      )
      return { column, claims, hasMore: found.length > MOST_CARDS }
    }),
  )
  return { columns, today }
}

export default function BoardPage() {
  const t = useMessages().queue
  const { columns, today } = useLoaderData<typeof loader>()
  return (
    <Page width="full">
      <PageHead
        title={t.boardTitle}
        lead={t.boardLead}
        actions={<LinkButton to="/desk/queue">{t.asList}</LinkButton>}
      />
      <Board columns={columns} today={today} />
    </Page>
  )
}
