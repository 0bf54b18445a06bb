import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { Card, Facts } from '#app/components/data/card.tsx'
import { Pager } from '#app/components/data/pager.tsx'
import { EmptyState } from '#app/components/feedback/empty-state.tsx'
import { useMessages } from '#app/components/messages.tsx'
import { titled } from '#app/components/page-title.ts'
import { AuditFilterForm } from '#app/components/audit/audit-filter.tsx'
import { AuditList } from '#app/components/audit/audit-list.tsx'
import { Page, PageHead } from '#app/components/shell/page-head.tsx'
import { AUDIT_ACTIONS } from '#app/core/audit/actions.ts'
import { readAudit } from '#app/desk/audit/read-audit.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { readSearch, withSearch } from '#app/http/search-params.ts'
import { findAuditHead } from '#db/record/audit.ts'
import { listPeople } from '#db/people/people-pages.ts'

export const meta = titled((t) => t.audit.title)

const PAGE = 50
const PEOPLE_OFFERED = 500

const seq = z.coerce.number().int().positive().optional().catch(undefined)

const Search = z.object({
  action: z.enum(AUDIT_ACTIONS).optional().catch(undefined),
  who: z.string().max(64).optional().catch(undefined),
  subject: z.string().trim().max(64).optional().catch(undefined),
  day: z.iso.date().optional().catch(undefined),
  before: seq,
  after: seq,
})

export async function loader({ request, context }: LoaderFunctionArgs) {
  const desk = await deskFor({ request, context }, 'audit.read')
  const { before, after, ...query } = readSearch(request, Search)
  const question = {
    action: query.action,
    actorId: query.who,
    subjectId: query.subject,
    day: query.day,
  }
  const limit = PAGE + 1
  const stretch = after
    ? { after, limit }
    : { ...(before && { before }), limit }
  const read = await readAudit(desk, question, stretch)
  if (!read.ok) throw new Response(null, { status: 403 })

  const hasMore = read.value.length > PAGE
  const kept = read.value.slice(0, PAGE)
  const events = after ? kept.toReversed() : kept
  const people = await listPeople(desk.db, desk.deskId, {
    limit: PEOPLE_OFFERED,
  })
  const hasNewer = after ? hasMore : Boolean(before)
  const hasOlder = after ? true : hasMore
  return {
    query,
    events,
    people: people.map(({ id, name }) => ({ id, name })),
    head: (await findAuditHead(desk.db, desk.deskId)) ?? null,
    newer: leadsOn(request, hasNewer && events[0]?.seq, 'after'),
    older: leadsOn(request, hasOlder && events.at(-1)?.seq, 'before'),
  }
}

/** The address of the page that goes on from an event, if there is one. */
function leadsOn(
  request: Request,
  seq: number | false | undefined,
  way: 'before' | 'after',
) {
  if (!seq) return null
  const other = way === 'before' ? 'after' : 'before'
  return withSearch(request, { [way]: String(seq), [other]: null })
}

export default function Audit() {
  const { query, events, people, newer, older } = useLoaderData<typeof loader>()
  const t = useMessages().audit
  return (
    <Page>
      <PageHead title={t.title} lead={t.lead} />
      <AuditFilterForm
        key={JSON.stringify(query)}
        query={query}
        people={people}
      />
      {events.length ? (
        <AuditList events={events} />
      ) : (
        <EmptyState title={t.emptyTitle}>{t.emptyBody}</EmptyState>
      )}
      <Pager newer={newer} older={older} />
      <Verify />
    </Page>
  )
}

function Verify() {
  const { head } = useLoaderData<typeof loader>()
  const t = useMessages().audit
  return (
    <div className="mt-8 max-w-form">
      <Card title={t.verifyTitle}>
        <p className="mb-3 text-sm text-ink-soft">{t.verifyBody}</p>
        {head && (
          <Facts
            facts={[
              {
                label: t.head(head.seq),
                value: (
                  <code className="text-xs wrap-anywhere">{head.hash}</code>
                ),
              },
            ]}
          />
        )}
      </Card>
    </div>
  )
}
