import { isPerson } from '#app/core/people/roles.ts'
import { insertInboxItems } from '#db/claims/inbox.ts'
import type { InboxItemTable } from '#db/schema/claim.ts'
import type { OpenDesk } from '../desk.ts'

export type Notice = {
  kind: InboxItemTable['kind']
  /** Null where it is about no one claim. */
  claimId: string | null
  caseId?: string
  commentId?: string
}

/** Put `notice` into the inbox of these people; nobody is told of their own act. */
export async function notify(
  desk: OpenDesk,
  personIds: readonly (string | null)[],
  { kind, claimId, caseId, commentId }: Notice,
) {
  const others = new Set(personIds)
  others.delete(null)
  others.delete(desk.actor.id)
  const items = [...(others as Set<string>)].map((personId) => ({
    id: desk.newId('inb'),
    deskId: desk.deskId,
    personId,
    kind,
    claimId,
    caseId: caseId ?? null,
    commentId: commentId ?? null,
    fromId: isPerson(desk.actor) ? desk.actor.id : null,
    createdAt: desk.now.toISOString(),
    seenAt: null,
  }))
  await insertInboxItems(desk.tx, items)
}
