import { mayDo, type Actor } from './roles.ts'

/** Everyone declares their own conflicts of interest; editors and admins anyone's. */
export function whyNotDeclare(
  actor: Actor,
  { personId }: { personId: string },
) {
  if (actor.id === personId || mayDo(actor, 'conflict.manage')) return null
  return 'not-allowed'
}

type Declared = {
  personId: string
  declaredById: string
  endedAt: string | null
}

/** Nobody ends a conflict that somebody else declared of them. */
export function whyNotEndConflict(actor: Actor, conflict: Declared) {
  if (conflict.endedAt) return 'conflict-ended'
  if (conflict.personId !== actor.id)
    return mayDo(actor, 'conflict.manage') ? null : 'not-allowed'
  return conflict.declaredById === actor.id ? null : 'declared-by-another'
}
