import type { AuditAction } from '../audit/actions.ts'
import type { ClaimEvent } from '../claim/decide-move.ts'
import type { Permission } from '../people/roles.ts'
import type { Scope } from './scopes.ts'

/** The token that a program acts by, for the person it belongs to. */
export type ActingToken = { id: string; scopes: readonly Scope[] }

/**
 * What a token may ever be used for, whatever its scopes. Judging and publishing
 * are left out on purpose: they are for people, and a program is not a second
 * pair of eyes.
 */
const OPEN_PERMISSIONS: readonly Permission[] = [
  'desk.read',
  'article.submit',
  'evidence.suggest',
  'comment.write',
  'claim.triage',
  'claim.research',
  'claim.draft',
  'claim.assign',
  'review.import',
]

const OPEN_EVENTS: readonly ClaimEvent[] = [
  'accept',
  'dismiss',
  'restore',
  'return-to-triage',
  'assign',
  'take',
  'release',
  'submit',
  'take-back',
]

/** What each scope lets a token write to the audit log, and so change. */
const WRITES: Record<Scope, readonly AuditAction[]> = {
  'desk:read': [],
  'articles:write': [
    'article.taken-in',
    'article.version-taken-in',
    'article.metadata-changed',
    'claimant.added',
    'claimant.changed',
    'claim.found',
    'claim.re-anchored',
  ],
  'claims:write': [
    'claimant.added',
    'claimant.changed',
    'claim.found',
    'claim.entered',
    'claim.accepted',
    'claim.dismissed',
    'claim.restored',
    'claim.returned-to-triage',
    'claim.reworded',
    'claim.details-changed',
    'claim.span-changed',
    'claim.split',
    'claim.unsplit',
    'claim.merged',
    'claim.unmerged',
    'claim.tagged',
    'claim.priority-set',
    'claim.due-set',
    'claim.waiting-set',
    'tag.added',
    'model.asked',
  ],
  'claims:assign': [
    'claim.assigned',
    'claim.taken',
    'claim.reassigned',
    'claim.released',
  ],
  'research:write': [
    'question.asked',
    'question.changed',
    'question.removed',
    'question.answered',
    'answer.changed',
    'evidence.added',
    'evidence.suggested',
    'evidence.accepted',
    'evidence.changed',
    'evidence.removed',
    'snapshot.requested',
    'contact.added',
    'contact.answered',
    'contact.changed',
    'comment.written',
    'comment.changed',
    'comment.removed',
    'file.attached',
    'file.removed',
    'case.acknowledged',
  ],
  'drafts:write': [
    'draft.saved',
    'draft.media-assessed',
    'draft.submitted',
    'draft.taken-back',
  ],
  'reviews:import': [
    'import.started',
    'import.taken-in',
    'import.ended',
    'import.cancelled',
    'import.resumed',
  ],
}

/** True if some token may have `permission`; a person's roles come on top. */
export function isOpenToTokens(permission: Permission) {
  return OPEN_PERMISSIONS.includes(permission)
}

/** True if some token may cause `event`. */
export function mayTokenCause(event: ClaimEvent) {
  return OPEN_EVENTS.includes(event)
}

/** True if one of the token's scopes covers the change that `action` names. */
export function mayTokenWrite({ scopes }: ActingToken, action: AuditAction) {
  return scopes.some((scope) => WRITES[scope].includes(action))
}
