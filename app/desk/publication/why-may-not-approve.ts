import { whyNotApprove } from '#app/core/draft/why-not-approve.ts'
import type { ReviewInput } from '#app/core/review/content.ts'
import { listConflictedIds } from '#db/people/conflicts.ts'
import { getDesk } from '#db/people/desks.ts'
import { listParticipants } from '#db/people/participants.ts'
import type { Db } from '#db/schema.ts'
import type { Claim } from '#db/schema/claim.ts'
import type { Desk } from '../desk.ts'

/** Why the person who acts may not approve `input`, by the desk's settings. */
export async function whyMayNotApprove(
  db: Db,
  { deskId, actor }: Pick<Desk, 'deskId' | 'actor'>,
  { claim, input }: { claim: Claim; input: Pick<ReviewInput, 'version'> },
) {
  const { settings } = await getDesk(db, deskId)
  const conflicted = claim.claimantId
    ? await listConflictedIds(db, deskId, claim.claimantId)
    : []
  return whyNotApprove(actor, {
    fourEyes: settings.fourEyes,
    conflicted: conflicted.includes(actor.id),
    version: input.version,
    participants: await listParticipants(db, claim.id),
  })
}
