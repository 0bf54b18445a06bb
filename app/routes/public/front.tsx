import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EmptyState } from '#app/components/feedback/empty-state.tsx'
import { buttonLook } from '#app/components/form/button.tsx'
import { useMessages } from '#app/components/messages.tsx'
import { CheckFilters } from '#app/components/public/check-filters.tsx'
import { CheckList } from '#app/components/public/check-list.tsx'
import { listPublicReviews } from '#app/desk/feeds/list-public-reviews.ts'
import { publicMeta } from '#app/http/publish/public-meta.ts'
import {
  readCursor,
  PublicSearch,
} from '#app/http/publish/read-public-search.ts'
import { toCheck } from '#app/http/publish/to-check.ts'
import { readSearch, withSearch } from '#app/http/search-params.ts'
import {
  listPublishedClaimants,
  listPublishedTags,
} from '#db/publication/public-reviews.ts'
import { getCurrentScale } from '#db/rating/scales.ts'

const A_PAGE = 20
const CHOICES = 300

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { readDb, deskId, env } = context.app
  const { after, ...filter } = readSearch(request, PublicSearch)
  const { reviews, next } = await listPublicReviews(readDb, deskId, {
    words: filter.q,
    verdictKey: filter.verdict,
    claimantId: filter.claimant,
    tag: filter.tag,
    from: filter.from,
    until: filter.until,
    after: readCursor(after),
    limit: A_PAGE,
  })
  const { labels } = await getCurrentScale(readDb, deskId)
  const claimants = await listPublishedClaimants(readDb, deskId, CHOICES)
  return {
    filter,
    isFirst: !after,
    checks: reviews.map(toCheck),
    older: next && withSearch(request, { after: next.join('~') }),
    verdicts: labels.map(({ key, name }) => ({ value: key, label: name })),
    claimants: claimants.map(({ id, name }) => ({ value: id, label: name })),
    tags: await listPublishedTags(readDb, deskId, CHOICES),
    canonical: `${env.origin}/`,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  publicMeta(matches, {
    title: (t) => t.publicSite.front.title,
    canonical: data?.canonical,
  })

export default function Front() {
  const t = useMessages().publicSite.front
  const { filter, isFirst, checks, older, ...choices } =
    useLoaderData<typeof loader>()
  const isFiltered = Object.values(filter).some(Boolean)
  return (
    <>
      <header className="mb-8">
        <h1 className="font-serif text-3xl font-semibold sm:text-4xl">
          {filter.q ? t.results(filter.q) : t.heading}
        </h1>
        {!isFiltered && (
          <p className="mt-3 max-w-measure font-serif text-lg text-ink-soft">
            {t.lead}
          </p>
        )}
      </header>
      <CheckFilters filter={filter} {...choices} />
      {checks.length > 0 ? (
        <CheckList checks={checks} />
      ) : (
        <NothingHere isFiltered={isFiltered} />
      )}
      <nav aria-label={t.pages} className="mt-6 flex justify-between">
        {isFirst ? <span /> : <PageLink href="/" label={t.newest} />}
        {older && <PageLink href={older} label={t.older} />}
      </nav>
    </>
  )
}

function PageLink({ href, label }: { href: string; label: string }) {
  return (
    <a href={href} className={buttonLook({})}>
      {label}
    </a>
  )
}

function NothingHere({ isFiltered }: { isFiltered: boolean }) {
  const t = useMessages().publicSite.front
  if (isFiltered)
    return (
      <EmptyState
        title={t.noneTitle}
        action={<PageLink href="/" label={t.clear} />}
      >
        {t.noneBody}
      </EmptyState>
    )
  return (
    <EmptyState
      title={t.emptyTitle}
      action={<PageLink href="/methodology" label={t.methodology} />}
    >
      {t.emptyBody}
    </EmptyState>
  )
}
