import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { Pager } from '#app/components/data/pager.tsx'
import { Timeline } from '#app/components/data/timeline.tsx'
import { Instant } from '#app/components/format.tsx'
import { useMessages } from '#app/components/messages.tsx'
import { readHistory } from '#app/desk/claims/read-history.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { readSearch, withSearch } from '#app/http/search-params.ts'
import { findClaim } from '#db/claims/claims.ts'

const PAGE = 50

const HistoryQuery = z.object({
  before: z.coerce.number().int().positive().optional().catch(undefined),
})

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await deskFor({ request, context }, 'desk.read')
  const claim = await findClaim(desk.db, desk, params.claimId!)
  if (!claim) throw new Response('No such claim', { status: 404 })
  const { before } = readSearch(request, HistoryQuery)
  const asked = { before, limit: PAGE }
  const { events, next } = await readHistory(desk, claim.id, asked)
  return {
    events,
    newer: before ? withSearch(request, { before: null }) : null,
    older: next === null ? null : withSearch(request, { before: String(next) }),
  }
}

export default function History() {
  const { claim, audit } = useMessages()
  const { events, newer, older } = useLoaderData<typeof loader>()
  return (
    <section className="max-w-3xl">
      <h2 className="text-lg font-semibold">{claim.history.title}</h2>
      <p className="mb-5 text-sm text-ink-soft">{claim.history.lead}</p>
      {events.length === 0 && <p>{claim.history.empty}</p>}
      <Timeline
        moments={events.map(({ id, occurredAt, action, ...actor }) => ({
          key: id,
          when: <Instant value={occurredAt} />,
          who: actor.actorName ?? audit.actors[actor.actorId] ?? audit.gone,
          what: audit.actions[action],
        }))}
      />
      <Pager newer={newer} older={older} />
    </section>
  )
}
