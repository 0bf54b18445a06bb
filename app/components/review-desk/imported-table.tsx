import { Link } from '@remix-run/react'
import { Badge } from '../data/badge.tsx'
import { Table, type Column } from '../data/table.tsx'
import { Day, Instant } from '../format.tsx'
import { useMessages } from '../messages.tsx'

export type ListedImport = {
  id: string
  claimText: string
  publisherName: string | null
  verdictName: string | null
  publishedOn: string | null
  importedAt: string
  errors: number
  warnings: number
  /** Its publisher says something else there now, or took it back. */
  supersededAt: string | null
  withdrawnAt: string | null
}

/** Others' checks that were taken in. */
export function ImportedTable(props: { imported: readonly ListedImport[] }) {
  const t = useMessages().review.imports
  return (
    <Table
      caption={t.title}
      columns={useColumns()}
      rows={props.imported}
      keyOf={({ id }) => id}
    />
  )
}

function useColumns(): Column<ListedImport>[] {
  const t = useMessages().review.imports
  return [
    {
      key: 'claim',
      head: t.claim,
      isRowHead: true,
      cell: ({ id, claimText, ...record }) => (
        <span className="flex flex-col items-start gap-1">
          <Link
            to={`/desk/import/${id}`}
            dir="auto"
            className="line-clamp-3 font-serif text-base text-ink no-underline hover:underline"
          >
            {claimText || t.noClaim}
          </Link>
          <Standing {...record} />
        </span>
      ),
    },
    {
      key: 'publisher',
      head: t.publisher,
      cell: ({ publisherName }) => <bdi>{publisherName}</bdi>,
    },
    {
      key: 'verdict',
      head: t.verdict,
      cell: ({ verdictName }) => <bdi>{verdictName}</bdi>,
    },
    {
      key: 'published',
      head: t.published,
      cell: ({ publishedOn }) =>
        publishedOn && <Day value={publishedOn} width="short" />,
    },
    {
      key: 'findings',
      head: t.findings,
      cell: ({ errors, warnings }) => t.brokenCount(errors, warnings),
    },
    {
      key: 'imported',
      head: t.importedOn,
      narrow: 'hidden',
      cell: ({ importedAt }) => <Instant value={importedAt} width="short" />,
    },
  ]
}

type StandingProps = Pick<ListedImport, 'supersededAt' | 'withdrawnAt'>

/** Whether its publisher still says so. */
function Standing({ supersededAt, withdrawnAt }: StandingProps) {
  const t = useMessages().imports
  if (withdrawnAt) return <Badge tone="danger">{t.withdrawn}</Badge>
  if (supersededAt) return <Badge>{t.superseded}</Badge>
  return null
}
