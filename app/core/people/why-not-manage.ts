import type { Actor, Role } from './roles.ts'

/** The person to be managed, and how many other active admins the desk has. */
export type Managed = {
  id: string
  roles: readonly Role[]
  otherAdmins: number
}

/** A desk keeps an admin: why these roles may not be set, or null. */
export function whyNotSetRoles(person: Managed, roles: readonly Role[]) {
  const losesAdmin = person.roles.includes('admin') && !roles.includes('admin')
  return losesAdmin && person.otherAdmins === 0 ? 'last-admin' : null
}

/** Why `actor` may not deactivate `person`, or null. */
export function whyNotDeactivate(person: Managed, actor: Actor) {
  if (whyNotSetRoles(person, [])) return 'last-admin'
  return person.id === actor.id ? 'yourself' : null
}
