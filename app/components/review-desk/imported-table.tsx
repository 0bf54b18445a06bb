import { Link } from '@remix-run/react'
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
      cell: ({ id, claimText }) => (
        <Link
          to={`/desk/import/${id}`}
          dir="auto"
          className="line-clamp-3 font-serif text-base text-ink no-underline hover:underline"
        >
          {claimText || t.noClaim}
        </Link>
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
