import type { Candidate } from '#app/core/claim/why-not-assign.ts'
import { listConflictedIds } from '#db/people/conflicts.ts'
import { findPerson, listRoles } from '#db/people/people.ts'
import type { OpenDesk } from '../desk.ts'

/** What must be known of a person before they get a part in a claim. */
export async function findCandidate(
  desk: OpenDesk,
  { claimantId }: { claimantId: string | null },
  personId: string,
): Promise<Candidate | undefined> {
  const person = await findPerson(desk.tx, desk.deskId, personId)
  if (!person) return undefined
  const conflicted = claimantId
    ? await listConflictedIds(desk.tx, desk.deskId, claimantId)
    : []
  return {
    roles: await listRoles(desk.tx, personId),
    deactivatedAt: person.deactivatedAt,
    conflicted: conflicted.includes(personId),
  }
}
