import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData, type MetaFunction } from '@remix-run/react'
import { ClaimHead } from '#app/components/claim/claim-head.tsx'
import { claimTabs, tabOf } from '#app/components/claim/claim-tabs.ts'
import { Tabs } from '#app/components/data/tabs.tsx'
import { titled } from '#app/components/page-title.ts'
import { Page } from '#app/components/shell/page-head.tsx'
import { useMessages } from '#app/components/messages.tsx'
import { markRecheckDue } from '#app/desk/rechecks/mark-due.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { findClaimForPage } from '#db/claims/claim-page.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await deskFor({ request, context }, 'desk.read')
  const claim = await findClaimForPage(desk.db, desk, params.claimId!)
  if (!claim) throw new Response('No such claim', { status: 404 })
  const [{ recheckDue } = { recheckDue: false }] = await markRecheckDue(desk, [
    claim,
  ])
  const { id, wording, state, origin, assigneeName, dueOn, priority } = claim
  const { sensitive, waitingOn, reviewSlug, round, articleId } = claim
  return {
    today: desk.now.toISOString().slice(0, 10),
    claim: {
      id,
      wording,
      state,
      origin,
      assigneeName,
      dueOn,
      priority,
      sensitive,
      waitingOn,
      reviewSlug,
      round,
      articleId,
      articleHeadline: claim.articleHeadline,
      recheckDue,
    },
  }
}

export const meta: MetaFunction<typeof loader> = (page) =>
  titled((t) => {
    const tab = t.claim.tabs[tabOf(page.location.pathname)]
    return page.data ? t.claim.title(tab, page.data.claim.wording) : tab
  })(page)

export default function ClaimLayout() {
  const t = useMessages().claim
  const { claim, today } = useLoaderData<typeof loader>()
  return (
    <Page>
      <ClaimHead claim={claim} today={today} />
      <Tabs label={t.tabs.label} tabs={claimTabs(claim, t.tabs)} />
      <div className="pt-6">
        <Outlet />
      </div>
    </Page>
  )
}
