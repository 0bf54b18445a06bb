import { isOpenToTokens } from './by-token.ts'
import { LONGEST_TOKEN_DAYS, type Scope } from './scopes.ts'
import { mayDo, type Actor, type Permission } from '../people/roles.ts'

/** More than anybody needs; one who wants more has forgotten the others. */
export const MOST_LIVE_TOKENS = 20

export type TokenRefusal =
  | 'not-by-token'
  | 'scopes-missing'
  | 'scope-beyond-roles'
  | 'expiry-out-of-range'
  | 'too-many-tokens'

/** A token of this scope is of no use to who lacks this permission. */
const NEEDS: Record<Scope, Permission> = {
  'desk:read': 'desk.read',
  'articles:write': 'article.submit',
  'claims:write': 'article.submit',
  'claims:assign': 'claim.research',
  'research:write': 'comment.write',
  'drafts:write': 'claim.draft',
  'reviews:import': 'review.import',
}

/** The scopes that a person's roles give a use for. */
export function scopesOpenTo(
  actor: Pick<Actor, 'roles'>,
  scopes: readonly Scope[],
) {
  return scopes.filter(
    (scope) => isOpenToTokens(NEEDS[scope]) && mayDo(actor, NEEDS[scope]),
  )
}

/** Why `actor` may not have such a token, or null. */
export function whyNotToken(
  actor: Actor,
  given: { scopes: readonly Scope[]; days: number; liveTokens: number },
): TokenRefusal | null {
  const { scopes, days, liveTokens } = given
  if (actor.token) return 'not-by-token'
  if (scopes.length === 0) return 'scopes-missing'
  if (scopesOpenTo(actor, scopes).length < scopes.length)
    return 'scope-beyond-roles'
  if (!Number.isInteger(days) || days < 1 || days > LONGEST_TOKEN_DAYS)
    return 'expiry-out-of-range'
  return liveTokens >= MOST_LIVE_TOKENS ? 'too-many-tokens' : null
}
