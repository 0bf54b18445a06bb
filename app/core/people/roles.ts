import { isOpenToTokens, type ActingToken } from '../api/by-token.ts'

/** What a person may be on a desk. One person may have several roles. */
export const ROLES = [
  'viewer',
  'contributor',
  'reviewer',
  'editor',
  'admin',
  'auditor',
] as const
export type Role = (typeof ROLES)[number]

/**
 * The person who acts, and the roles they hold on the desk; `token` where a
 * program acts for them.
 */
export type Actor = {
  id: string
  roles: readonly Role[]
  token?: ActingToken
}

/** Who acts where nobody is signed in. */
export const NOBODY: Actor = { id: 'nobody', roles: [] }
/** Who acts at the machine itself: the start of the server, the command line. */
export const CONSOLE: Actor = { id: 'console', roles: ['admin'] }
/** Who acts where a job does what was asked for earlier. */
export const DESK_ITSELF: Actor = { id: 'desk', roles: [] }

/** True where a person acts, and not the machine or nobody. */
export function isPerson({ id }: Pick<Actor, 'id'>) {
  return ![NOBODY, CONSOLE, DESK_ITSELF].some((each) => each.id === id)
}

/** What each action needs. An editor may do all that a reviewer may, and so on. */
const NEEDS = {
  'desk.read': ['viewer', 'admin', 'auditor'],
  'article.submit': ['contributor'],
  'evidence.suggest': ['contributor'],
  'comment.write': ['contributor'],
  'claim.triage': ['reviewer'],
  'match.decide': ['reviewer'],
  'claim.research': ['reviewer'],
  'claim.rate': ['reviewer'],
  'claim.draft': ['reviewer'],
  'claim.assign': ['editor'],
  'claim.restrict': ['editor'],
  'rating.arrange': ['editor'],
  'claim.adjudicate': ['editor'],
  'claim.approve': ['editor'],
  'claim.publish': ['editor'],
  'claim.correct': ['editor'],
  'case.decide': ['editor'],
  'scale.manage': ['editor'],
  'tag.manage': ['editor'],
  'conflict.manage': ['editor', 'admin'],
  'review.import': ['editor', 'admin'],
  'subscription.manage': ['editor', 'admin'],
  'site.check': ['editor', 'admin'],
  'review.export': ['viewer', 'admin', 'auditor'],
  'people.manage': ['admin'],
  'desk.manage': ['admin'],
  'audit.read': ['admin', 'auditor'],
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof NEEDS

const LADDER: readonly Role[] = ['viewer', 'contributor', 'reviewer', 'editor']

/**
 * True if one of the actor's roles, or a role it includes, allows `permission`,
 * and a program may have it if a program acts.
 */
export function mayDo(
  actor: Pick<Actor, 'roles' | 'token'>,
  permission: Permission,
) {
  if (actor.token && !isOpenToTokens(permission)) return false
  const needed: readonly Role[] = NEEDS[permission]
  return actor.roles.some((role) =>
    rolesIncludedIn(role).some((held) => needed.includes(held)),
  )
}

/** True if `actor` holds `role`, or one that includes it. */
export function hasRole(actor: Pick<Actor, 'roles'>, role: Role) {
  return actor.roles.some((held) => rolesIncludedIn(held).includes(role))
}

function rolesIncludedIn(role: Role): readonly Role[] {
  const rung = LADDER.indexOf(role)
  return rung < 0 ? [role] : LADDER.slice(0, rung + 1)
}
