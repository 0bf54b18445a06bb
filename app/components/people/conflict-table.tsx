import { Form, Link } from '@remix-run/react'
import { Table, type Column } from '../data/table.tsx'
import { ConfirmButton } from '../form/confirm-button.tsx'
import { Day } from '../format.tsx'
import { useMessages } from '../messages.tsx'

export type ShownConflict = {
  id: string
  personId: string
  personName: string
  claimantName: string
  reason: string
  declaredAt: string
  declaredByName: string
  endedAt: string | null
  mayEnd: boolean
}

/** Who is tied to whom, and since when. */
export function ConflictTable(props: { conflicts: readonly ShownConflict[] }) {
  const t = useMessages().people.conflicts
  const columns: Column<ShownConflict>[] = [
    {
      key: 'person',
      head: t.person,
      isRowHead: true,
      cell: ({ personId, personName }) => (
        <Link to={`/desk/people/${personId}`} className="font-medium">
          {personName}
        </Link>
      ),
    },
    {
      key: 'claimant',
      head: t.claimant,
      cell: ({ claimantName }) => claimantName,
    },
    { key: 'reason', head: t.reason, cell: ({ reason }) => reason },
    {
      key: 'declared',
      head: t.declared,
      cell: ({ declaredAt, declaredByName }) => (
        <>
          <Day value={declaredAt.slice(0, 10)} width="short" />{' '}
          <span className="text-ink-faint">{t.declaredBy(declaredByName)}</span>
        </>
      ),
    },
    {
      key: 'end',
      head: t.endedAt,
      cell: (conflict) => <EndCell conflict={conflict} />,
    },
  ]
  return (
    <Table
      caption={t.caption}
      columns={columns}
      rows={props.conflicts}
      keyOf={({ id }) => id}
    />
  )
}

function EndCell({ conflict }: { conflict: ShownConflict }) {
  const { id, personName, claimantName, endedAt, mayEnd } = conflict
  const t = useMessages().people.conflicts
  if (endedAt) return <Day value={endedAt.slice(0, 10)} width="short" />
  if (!mayEnd) return null
  return (
    <Form method="post">
      <input type="hidden" name="conflictId" value={id} />
      <ConfirmButton
        value="end"
        size="small"
        tone="secondary"
        label={t.end}
        title={t.endOf(personName, claimantName)}
        body={t.endBody}
        confirmLabel={t.end}
      />
    </Form>
  )
}
