import type { Role } from '#app/core/people/roles.ts'
import { Badge } from '../data/badge.tsx'
import { useMessages } from '../messages.tsx'

type PersonState = {
  isDemo: boolean
  hasJoined: boolean
  deactivatedAt: string | null
}

/** What must be known of a person beside their name. */
export function PersonBadges({ person }: { person: PersonState }) {
  const t = useMessages().people
  return (
    <>
      {person.isDemo && <Badge tone="marker">{t.demo}</Badge>}
      {person.deactivatedAt && <Badge tone="danger">{t.deactivated}</Badge>}
      {!person.deactivatedAt && !person.hasJoined && (
        <Badge tone="warn">{t.invited}</Badge>
      )}
    </>
  )
}

/** A person's roles by name, in a line. */
export function RoleNames({ roles }: { roles: readonly Role[] }) {
  const t = useMessages()
  if (!roles.length)
    return <span className="text-ink-faint">{t.people.list.noRoles}</span>
  return <>{roles.map((role) => t.states.role[role]).join(', ')}</>
}
