import { Link } from '@remix-run/react'
import type { Role } from '#app/core/people/roles.ts'
import { PersonName } from '../data/person.tsx'
import { Table, type Column } from '../data/table.tsx'
import { useMessages } from '../messages.tsx'
import { PersonBadges, RoleNames } from './person-badges.tsx'

export type ShownPerson = {
  id: string
  name: string
  /** Only admins see it. */
  email: string | null
  roles: Role[]
  isDemo: boolean
  hasJoined: boolean
  deactivatedAt: string | null
}

/** Everyone on the desk, a row each. */
export function PeopleTable({ people }: { people: readonly ShownPerson[] }) {
  const t = useMessages().people.list
  const columns: Column<ShownPerson>[] = [
    {
      key: 'name',
      head: t.name,
      isRowHead: true,
      cell: (person) => <NameCell person={person} />,
    },
    {
      key: 'roles',
      head: t.roles,
      cell: ({ roles }) => <RoleNames roles={roles} />,
    },
  ]
  if (people.some(({ email }) => email)) {
    columns.push({
      key: 'email',
      head: t.email,
      cell: ({ email }) => <span className="break-all">{email}</span>,
    })
  }
  return (
    <Table
      caption={t.caption}
      columns={columns}
      rows={people}
      keyOf={({ id }) => id}
    />
  )
}

function NameCell({ person }: { person: ShownPerson }) {
  return (
    <span className="flex flex-wrap items-center gap-2">
      <Link
        to={`/desk/people/${person.id}`}
        className="font-medium text-ink no-underline hover:underline"
      >
        <PersonName name={person.name} />
      </Link>
      <PersonBadges person={person} />
    </span>
  )
}
