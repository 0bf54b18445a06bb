import { Link } from '@remix-run/react'
import { Newspaper } from 'lucide-react'
import type { ClaimState } from '#app/core/claim/claim-state.ts'
import { Pager } from '../data/pager.tsx'
import { Table, type Column } from '../data/table.tsx'
import { EmptyState } from '../feedback/empty-state.tsx'
import { LinkButton } from '../form/button.tsx'
import { Ago, Day } from '../format.tsx'
import { useMessages } from '../messages.tsx'
import { Page, PageHead } from '../shell/page-head.tsx'

type ListedArticle = {
  id: string
  headline: string
  publisher: string | null
  publishedOn: string | null
  createdAt: string
  currentVersion: number
  takenInBy: string
}

type ClaimCount = {
  articleId: string | null
  state: ClaimState
  claims: number
}

type ArticleListProps = {
  articles: readonly ListedArticle[]
  counts: readonly ClaimCount[]
  maySubmit: boolean
  now: string
  newer: string | null
  older: string | null
}

/** What the desk has taken in, and how far its triage is. */
export function ArticleList(props: ArticleListProps) {
  const { articles, maySubmit, newer, older } = props
  const t = useMessages().articles
  const columns = useColumns(props)
  return (
    <Page>
      <PageHead title={t.title} lead={t.lead} actions={maySubmit && <Ways />} />
      {articles.length === 0 ? (
        <EmptyState
          icon={<Newspaper />}
          title={newer ? t.emptyNoMore : t.emptyTitle}
          action={maySubmit && <Ways />}
        >
          {!newer && t.emptyBody}
        </EmptyState>
      ) : (
        <Table
          caption={t.table}
          columns={columns}
          rows={articles}
          keyOf={({ id }) => id}
        />
      )}
      <Pager newer={newer} older={older} />
    </Page>
  )
}

function Ways() {
  const t = useMessages().articles
  return (
    <>
      <LinkButton to="/desk/claims/new">{t.enterClaim}</LinkButton>
      <LinkButton to="/desk/articles/new" tone="primary">
        {t.takeIn}
      </LinkButton>
    </>
  )
}

function useColumns({
  counts,
  now,
}: Pick<ArticleListProps, 'counts' | 'now'>): Column<ListedArticle>[] {
  const t = useMessages().articles
  return [
    {
      key: 'headline',
      head: t.headline,
      isRowHead: true,
      cell: (article) => <Headline article={article} />,
    },
    {
      key: 'published',
      head: t.published,
      cell: ({ publishedOn }) => publishedOn && <Day value={publishedOn} />,
    },
    {
      key: 'taken-in',
      head: t.takenIn,
      cell: ({ createdAt, takenInBy }) => (
        <>
          <Ago value={createdAt} now={now} /> {t.by(takenInBy)}
        </>
      ),
    },
    {
      key: 'claims',
      head: t.claims,
      cell: ({ id }) => (
        <Decided counts={counts.filter(({ articleId }) => articleId === id)} />
      ),
    },
  ]
}

function Headline({ article }: { article: ListedArticle }) {
  const t = useMessages().articles
  const { id, headline, publisher, currentVersion } = article
  return (
    <div className="flex flex-col gap-0.5">
      <Link
        to={`/desk/articles/${id}`}
        prefetch="intent"
        className="font-serif text-base leading-snug text-ink no-underline hover:text-accent hover:underline"
      >
        {headline}
      </Link>
      <span className="text-xs text-ink-faint">
        {[publisher, currentVersion > 1 && t.version(currentVersion)]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </div>
  )
}

function Decided({ counts }: { counts: readonly ClaimCount[] }) {
  const t = useMessages().articles
  const all = counts.reduce((sum, { claims }) => sum + claims, 0)
  const open = counts.find(({ state }) => state === 'candidate')?.claims ?? 0
  if (all === 0) return <span className="text-ink-faint">{t.noClaims}</span>
  return <span className="tabular-nums">{t.toDecide(open, all)}</span>
}
