import { Form } from '@remix-run/react'
import { Badge } from '../data/badge.tsx'
import { Table, type Column } from '../data/table.tsx'
import { ConfirmButton } from '../form/confirm-button.tsx'
import { Day } from '../format.tsx'
import { useMessages } from '../messages.tsx'

export type ShownToken = {
  id: string
  name: string
  personName: string
  scopes: string[]
  hint: string | null
  lastUsedOn: string | null
  expiresAt: string
  state: 'live' | 'expired' | 'revoked'
}

type TokenTableProps = {
  caption: string
  tokens: readonly ShownToken[]
  isOfEveryone?: boolean
}

/** Tokens, each with a way to end it. */
export function TokenTable(props: TokenTableProps) {
  const { caption, tokens, isOfEveryone } = props
  const columns = useColumns()
  const shown = columns.filter(({ key }) => isOfEveryone || key !== 'person')
  return (
    <Table
      caption={caption}
      columns={shown}
      rows={tokens}
      keyOf={({ id }) => id}
    />
  )
}

function useColumns(): Column<ShownToken>[] {
  const t = useMessages().tokens
  return [
    { key: 'name', head: t.name, isRowHead: true, cell: nameOf },
    { key: 'person', head: t.person, cell: ({ personName }) => personName },
    {
      key: 'used',
      head: t.used,
      cell: ({ lastUsedOn }) =>
        lastUsedOn ? <Day value={lastUsedOn} /> : t.never,
    },
    {
      key: 'expires',
      head: t.expires,
      cell: ({ expiresAt }) => <Day value={expiresAt.slice(0, 10)} />,
    },
    {
      key: 'state',
      head: t.state,
      cell: ({ state }) => (
        <Badge tone={state === 'live' ? 'good' : 'plain'}>
          {t.states[state]}
        </Badge>
      ),
    },
    {
      key: 'revoke',
      head: <span className="sr-only">{t.revoke}</span>,
      narrow: 'bare',
      cell: (token) => token.state === 'live' && <Revoke token={token} />,
    },
  ]
}

function nameOf({ name, hint, scopes }: ShownToken) {
  return (
    <div className="flex flex-col gap-1">
      <span className="font-medium">
        {name} <code className="text-xs text-ink-faint">cdk_…{hint}</code>
      </span>
      <span className="flex flex-wrap gap-x-3 text-xs text-ink-soft">
        {scopes.map((scope) => (
          <code key={scope}>{scope}</code>
        ))}
      </span>
    </div>
  )
}

function Revoke({ token: { id, name } }: { token: ShownToken }) {
  const t = useMessages().tokens
  return (
    <Form method="post">
      <input type="hidden" name="tokenId" value={id} />
      <ConfirmButton
        label={t.revoke}
        title={t.revokeOf(name)}
        body={t.revokeBody}
        confirmLabel={t.revoke}
        size="small"
        value="revoke"
      />
    </Form>
  )
}
