import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { Pager } from '#app/components/data/pager.tsx'
import { Timeline } from '#app/components/data/timeline.tsx'
import { Instant } from '#app/components/format.tsx'
import { useMessages } from '#app/components/messages.tsx'
import type { AuditAction } from '#app/core/audit/actions.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { readSearch, withSearch } from '#app/http/search-params.ts'
import { listAuditEvents } from '#db/record/audit.ts'
import { findClaim } from '#db/claims/claims.ts'
import { findNames } from '#db/people/people-pages.ts'
import { findReviewOfClaim } from '#db/publication/reviews.ts'

const PAGE = 50

const HistoryQuery = z.object({
  before: z.coerce.number().int().positive().optional().catch(undefined),
})

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await deskFor({ request, context }, 'desk.read')
  const { db, deskId } = desk
  const claim = await findClaim(db, desk, params.claimId!)
  if (!claim) throw new Response('No such claim', { status: 404 })
  const { before } = readSearch(request, HistoryQuery)
  const review = await findReviewOfClaim(db, deskId, claim.id)
  const subjectIds = review ? [claim.id, review.id] : [claim.id]
  const events = await listAuditEvents(
    db,
    { deskId, subjectIds },
    { limit: PAGE + 1, ...(before && { before }) },
  )
  const shown = events.slice(0, PAGE)
  const actorIds = [...new Set(shown.map(({ actorId }) => actorId))]
  const names = await findNames(db, deskId, actorIds)
  const last = shown.at(-1)
  return {
    events: shown.map(({ id, occurredAt, action, actorId }) => ({
      id,
      occurredAt,
      action: action as AuditAction,
      actorId,
      actorName: names.get(actorId) ?? null,
    })),
    newer: before ? withSearch(request, { before: null }) : null,
    older:
      events.length > PAGE && last
        ? withSearch(request, { before: String(last.seq) })
        : null,
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
