import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Pager } from '#app/components/data/pager.tsx'
import { useMessages } from '#app/components/messages.tsx'
import { titled } from '#app/components/page-title.ts'
import { QueueEmpty } from '#app/components/queue/queue-empty.tsx'
import { QueueFilters } from '#app/components/queue/queue-filters.tsx'
import { QueueTable } from '#app/components/queue/queue-table.tsx'
import { Page, PageHead } from '#app/components/shell/page-head.tsx'
import { LinkButton } from '#app/components/form/button.tsx'
import { mayDo } from '#app/core/people/roles.ts'
import { markRecheckDue } from '#app/desk/rechecks/mark-due.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { readSearch, withSearch } from '#app/http/search-params.ts'
import { listClaimantNames } from '#db/articles/claimants.ts'
import { listActivePeople } from '#db/people/people.ts'
import { listTags, listTagsOf } from '#db/claims/tags.ts'
import { QueueQuery, readQueue } from './queue-request.ts'

const MOST_CLAIMANTS = 200

export const meta = titled((t) => t.queue.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const desk = await deskFor({ request, context }, 'desk.read')
  const query = readSearch(request, QueueQuery)
  const { db, deskId } = desk
  const { claims, next } = await readQueue(desk, query)
  return {
    query,
    claims: await markRecheckDue(desk, claims),
    tagged: await listTagsOf(
      db,
      claims.map(({ id }) => id),
    ),
    today: desk.now.toISOString().slice(0, 10),
    mayTake: mayDo(desk.actor, 'claim.research'),
    newer: query.after ? withSearch(request, { after: null }) : null,
    older: next && withSearch(request, { after: next }),
    options: {
      people: await listActivePeople(db, deskId),
      tags: await listTags(db, deskId),
      claimants: await listClaimantNames(db, deskId, MOST_CLAIMANTS),
    },
  }
}

export default function Queue() {
  const t = useMessages().queue
  const { query, claims, options, newer, older, ...rest } =
    useLoaderData<typeof loader>()
  return (
    <Page>
      <PageHead
        title={t.title}
        lead={t.lead}
        actions={<LinkButton to="/desk/board">{t.asBoard}</LinkButton>}
      />
      <QueueFilters query={query} options={options} />
      {claims.length === 0 ? (
        <QueueEmpty isFiltered={isFiltered(query)} />
      ) : (
        <QueueTable claims={claims} {...rest} />
      )}
      <Pager newer={newer} older={older} />
    </Page>
  )
}

function isFiltered({ column, sort, ...rest }: QueueQuery) {
  if (column !== 'open' || sort === 'due') return true
  return Object.values(rest).some(Boolean)
}
