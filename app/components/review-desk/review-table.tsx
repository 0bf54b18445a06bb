import { Link } from '@remix-run/react'
import { Download } from 'lucide-react'
import { Badge } from '../data/badge.tsx'
import { Card } from '../data/card.tsx'
import { Table, type Column } from '../data/table.tsx'
import { Button } from '../form/button.tsx'
import { Select } from '../form/select.tsx'
import { Day } from '../format.tsx'
import { useMessages } from '../messages.tsx'
import { VerdictBadge } from '../verdict/verdict-badge.tsx'

export type ListedReview = {
  id: string
  claimId: string
  shortClaim: string
  claimantName: string | null
  state: 'published' | 'withdrawn' | 'hidden'
  verdictName: string
  verdictValue: number | null
  best?: number | null
  worst?: number | null
  publishedAt: string
}

/** The published reviews with a box each, and what to do with the chosen. */
export function ReviewTable({ reviews }: { reviews: readonly ListedReview[] }) {
  const { review, feeds } = useMessages()
  const t = review.list
  return (
    <form action="/desk/export/file" className="flex flex-col gap-6">
      <Table
        caption={t.title}
        columns={useColumns()}
        rows={reviews}
        keyOf={({ id }) => id}
      />
      <Card title={t.export}>
        <div className="flex flex-wrap items-end gap-4">
          <div className="w-64">
            <Select
              name="format"
              label={t.as}
              options={Object.entries(t.formats).map(([value, label]) => ({
                value,
                label,
              }))}
            />
          </div>
          <Button type="submit" icon={<Download aria-hidden />}>
            {t.download}
          </Button>
          <p className="basis-full text-sm text-ink-faint">
            {t.exportAll} <Link to="/desk/export">{feeds.exports.link}</Link>
          </p>
        </div>
      </Card>
    </form>
  )
}

function useColumns(): Column<ListedReview>[] {
  const { review } = useMessages()
  const t = review.list
  return [
    {
      key: 'chosen',
      head: <span className="sr-only">{t.chosen}</span>,
      narrow: 'bare',
      cell: ({ id, shortClaim, state }) =>
        state === 'published' && (
          <input
            type="checkbox"
            name="id"
            value={id}
            aria-label={t.chooseRow(shortClaim)}
            className="size-5 accent-accent"
          />
        ),
    },
    {
      key: 'claim',
      head: t.claim,
      isRowHead: true,
      cell: ({ claimId, shortClaim }) => (
        <Link
          to={`/desk/claims/${claimId}/publication`}
          className="font-serif text-base text-ink no-underline hover:underline"
        >
          {shortClaim}
        </Link>
      ),
    },
    {
      key: 'verdict',
      head: t.verdict,
      cell: ({ verdictName, verdictValue, best = null, worst = null }) => (
        <VerdictBadge
          size="small"
          verdict={{ label: verdictName, value: verdictValue, best, worst }}
        />
      ),
    },
    {
      key: 'claimant',
      head: t.claimant,
      cell: ({ claimantName }) => claimantName,
    },
    {
      key: 'state',
      head: t.state,
      cell: ({ state }) => (
        <Badge tone={state === 'published' ? 'good' : 'danger'}>
          {review.publication.state[state]}
        </Badge>
      ),
    },
    {
      key: 'published',
      head: t.published,
      cell: ({ publishedAt }) => (
        <Day value={publishedAt.slice(0, 10)} width="short" />
      ),
    },
  ]
}
