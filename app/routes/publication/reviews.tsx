import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Globe } from 'lucide-react'
import { z } from 'zod'
import { Pager } from '#app/components/data/pager.tsx'
import { EmptyState } from '#app/components/feedback/empty-state.tsx'
import { LinkButton } from '#app/components/form/button.tsx'
import { useMessages } from '#app/components/messages.tsx'
import { titled } from '#app/components/page-title.ts'
import { ReviewFilters } from '#app/components/review-desk/review-filters.tsx'
import { ReviewTable } from '#app/components/review-desk/review-table.tsx'
import { Page, PageHead } from '#app/components/shell/page-head.tsx'
import { listDeskReviews } from '#app/desk/feeds/list-desk-reviews.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { readCursor } from '#app/http/publish/read-public-search.ts'
import { readSearch, withSearch } from '#app/http/search-params.ts'
import { getCurrentScale } from '#db/rating/scales.ts'

const A_PAGE = 50

const Search = z.object({
  q: z.string().trim().max(200).optional().catch(undefined),
  verdict: z.string().max(80).optional().catch(undefined),
  state: z
    .enum(['published', 'withdrawn', 'hidden'])
    .optional()
    .catch(undefined),
  after: z.string().max(200).optional().catch(undefined),
})

export const meta = titled((t) => t.review.list.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const desk = await deskFor({ request, context }, 'review.export')
  const { after, q, verdict, state } = readSearch(request, Search)
  const { reviews, next } = await listDeskReviews(desk, {
    words: q,
    verdictKey: verdict,
    state,
    after: readCursor(after),
    limit: A_PAGE,
  })
  const { labels } = await getCurrentScale(desk.db, desk.deskId)
  return {
    filter: { q, verdict, state },
    reviews,
    newer: after ? withSearch(request, { after: null }) : null,
    older: next && withSearch(request, { after: next.join('~') }),
    verdicts: labels.map(({ key, name }) => ({ value: key, label: name })),
  }
}

export default function Reviews() {
  const t = useMessages().review.list
  const { filter, reviews, newer, older, verdicts } =
    useLoaderData<typeof loader>()
  const isFiltered = Object.values(filter).some(Boolean)
  return (
    <Page>
      <PageHead title={t.title} lead={t.lead} />
      {(isFiltered || reviews.length > 0) && (
        <ReviewFilters filter={filter} verdicts={verdicts} />
      )}
      {reviews.length > 0 ? (
        <ReviewTable reviews={reviews} />
      ) : (
        <EmptyState
          icon={<Globe />}
          title={isFiltered ? t.none : t.empty}
          action={<LinkButton to="/desk/board">{t.toBoard}</LinkButton>}
        >
          {isFiltered ? t.noneBody : t.emptyBody}
        </EmptyState>
      )}
      <Pager newer={newer} older={older} />
    </Page>
  )
}
