import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { MessageSquareWarning } from 'lucide-react'
import { z } from 'zod'
import { CaseTable } from '#app/components/cases/case-table.tsx'
import { Pager } from '#app/components/data/pager.tsx'
import { ViewLinks } from '#app/components/data/view-links.tsx'
import { EmptyState } from '#app/components/feedback/empty-state.tsx'
import { useMessages } from '#app/components/messages.tsx'
import { titled } from '#app/components/page-title.ts'
import { Page, PageHead } from '#app/components/shell/page-head.tsx'
import { isCaseOverdue } from '#app/core/cases/case-state.ts'
import { CASE_LISTS, listCases } from '#app/desk/cases/list-cases.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { readCursor } from '#app/http/publish/read-public-search.ts'
import { readSearch, withSearch } from '#app/http/search-params.ts'

const A_PAGE = 50

const Search = z.object({
  show: z.enum(CASE_LISTS).default('open').catch('open'),
  after: z.string().max(200).optional().catch(undefined),
})

export const meta = titled((t) => t.cases.list.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const desk = await deskFor({ request, context }, 'desk.read')
  const { show, after } = readSearch(request, Search)
  const { cases, next } = await listCases(desk, {
    show,
    after: readCursor(after),
    limit: A_PAGE,
  })
  const now = desk.now.toISOString()
  return {
    show,
    cases: cases.map((each) => ({
      id: each.id,
      report: each.report,
      shortClaim: each.shortClaim,
      state: each.state,
      outcome: each.outcome,
      assigneeName: each.assigneeName,
      receivedAt: each.receivedAt,
      dueAt: each.dueAt,
      isOverdue: isCaseOverdue(each, now),
    })),
    newer: after ? withSearch(request, { after: null }) : null,
    older: next && withSearch(request, { after: next.join('~') }),
  }
}

export default function Cases() {
  const t = useMessages().cases.list
  const { show, cases, newer, older } = useLoaderData<typeof loader>()
  const views = CASE_LISTS.map((name) => ({
    label: t.shows[name],
    to: name === 'open' ? '/desk/cases' : `/desk/cases?show=${name}`,
    isCurrent: name === show,
  }))
  const isStart = show === 'open'
  return (
    <Page>
      <PageHead
        title={t.title}
        lead={t.lead}
        actions={<a href="/report">{t.toPublic}</a>}
      />
      <ViewLinks label={t.show} views={views} />
      {cases.length > 0 ? (
        <CaseTable cases={cases} />
      ) : (
        <EmptyState
          icon={<MessageSquareWarning />}
          title={isStart ? t.empty : t.none}
        >
          {isStart ? t.emptyBody : t.noneBody}
        </EmptyState>
      )}
      <Pager newer={newer} older={older} />
    </Page>
  )
}
