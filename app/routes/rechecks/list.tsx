import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { RefreshCw } from 'lucide-react'
import { z } from 'zod'
import { Pager } from '#app/components/data/pager.tsx'
import { ViewLinks } from '#app/components/data/view-links.tsx'
import { EmptyState } from '#app/components/feedback/empty-state.tsx'
import { useMessages } from '#app/components/messages.tsx'
import { titled } from '#app/components/page-title.ts'
import { RecheckTable } from '#app/components/rechecks/recheck-table.tsx'
import { Page, PageHead } from '#app/components/shell/page-head.tsx'
import { deskFor } from '#app/http/desk-for.ts'
import { readCursor } from '#app/http/publish/read-public-search.ts'
import { readSearch, withSearch } from '#app/http/search-params.ts'
import { listRechecks } from '#db/upkeep/rechecks.ts'

const A_PAGE = 50
const SHOWS = ['due', 'snoozed', 'decided'] as const

const Search = z.object({
  show: z.enum(SHOWS).default('due').catch('due'),
  claim: z.string().max(80).optional().catch(undefined),
  after: z.string().max(200).optional().catch(undefined),
})

export const meta = titled((t) => t.rechecks.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const desk = await deskFor({ request, context }, 'desk.read')
  const { show, claim, after } = readSearch(request, Search)
  const found = await listRechecks(desk.db, desk, {
    show,
    claimId: claim,
    today: desk.now.toISOString().slice(0, 10),
    after: readCursor(after),
    limit: A_PAGE + 1,
  })
  const rechecks = found.slice(0, A_PAGE)
  const last = found.length > A_PAGE ? rechecks.at(-1) : undefined
  return {
    show,
    rechecks: rechecks.map((each) => ({
      id: each.id,
      shortClaim: each.shortClaim,
      reason: each.reason,
      state: each.state,
      snoozedUntil: each.snoozedUntil,
      openedAt: each.openedAt,
    })),
    newer: after ? withSearch(request, { after: null }) : null,
    older:
      last === undefined
        ? null
        : withSearch(request, { after: `${last.openedAt}~${last.id}` }),
  }
}

export default function Rechecks() {
  const t = useMessages().rechecks
  const { show, rechecks, newer, older } = useLoaderData<typeof loader>()
  const views = SHOWS.map((name) => ({
    label: t.shows[name],
    to: name === 'due' ? '/desk/rechecks' : `/desk/rechecks?show=${name}`,
    isCurrent: name === show,
  }))
  return (
    <Page>
      <PageHead title={t.title} lead={t.lead} />
      <ViewLinks label={t.show} views={views} />
      {rechecks.length > 0 ? (
        <RecheckTable rechecks={rechecks} />
      ) : (
        <EmptyState
          icon={<RefreshCw />}
          title={show === 'due' ? t.empty : t.none}
        >
          {show === 'due' && t.emptyBody}
        </EmptyState>
      )}
      <Pager newer={newer} older={older} />
    </Page>
  )
}
