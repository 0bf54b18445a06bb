import type { TeamMember } from '#app/core/rating/who-remains.ts'
import { listConflictedIds } from './conflicts.ts'
import { listParticipants } from './participants.ts'
import type { Db } from '../schema.ts'

/** The active people of the desk, as far as a part in this claim is concerned. */
export async function listTeam(
  db: Db,
  deskId: string,
  claim: { id: string; claimantId: string | null },
): Promise<(TeamMember & { name: string })[]> {
  const people = await db
    .selectFrom('person')
    .innerJoin('personRole', 'personRole.personId', 'person.id')
    .select(['person.id', 'person.name', 'personRole.role'])
    .where('person.deskId', '=', deskId)
    .where('person.deactivatedAt', 'is', null)
    .orderBy('person.name')
    .execute()
  const conflicted = claim.claimantId
    ? await listConflictedIds(db, deskId, claim.claimantId)
    : []
  const took = await listPartsThatCount(db, claim.id)
  const byPerson = Map.groupBy(people, ({ id }) => id)
  return [...byPerson].map(([id, rows]) => ({
    id,
    name: rows[0]!.name,
    roles: rows.map(({ role }) => role),
    conflicted: conflicted.includes(id),
    tookPart: took.some(({ personId }) => personId === id),
  }))
}

/** Whoever wrote only in the draft of an earlier version is free again. */
async function listPartsThatCount(db: Db, claimId: string) {
  const review = await db
    .selectFrom('review')
    .select('currentVersion')
    .where('claimId', '=', claimId)
    .executeTakeFirst()
  const published = review?.currentVersion ?? 0
  const parts = await listParticipants(db, claimId)
  return parts.filter(
    ({ part, reviewVersion }) => part !== 'writer' || reviewVersion > published,
  )
}
