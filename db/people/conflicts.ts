import { sql, type Insertable, type SqlBool } from 'kysely'
import type { Db, Tx } from '../schema.ts'
import type { ConflictOfInterestTable } from '../schema/desk.ts'

/** The people who have a standing conflict of interest with a claimant. */
export async function listConflictedIds(
  db: Db,
  deskId: string,
  claimantId: string,
) {
  const rows = await db
    .selectFrom('conflictOfInterest')
    .select('personId')
    .distinct()
    .where('deskId', '=', deskId)
    .where('claimantId', '=', claimantId)
    .where('endedAt', 'is', null)
    .execute()
  return rows.map(({ personId }) => personId)
}

export type ListedConflict = Awaited<ReturnType<typeof listConflicts>>[number]

/**
 * Conflicts of interest of the desk, newest first: those that stand or those
 * that ended.
 */
export function listConflicts(
  db: Db,
  deskId: string,
  request: {
    which: 'standing' | 'ended'
    before?: readonly [declaredAt: string, id: string] | undefined
    limit: number
  },
) {
  const { which, before, limit } = request
  return db
    .selectFrom('conflictOfInterest as conflict')
    .innerJoin('person', 'person.id', 'conflict.personId')
    .innerJoin('person as declarer', 'declarer.id', 'conflict.declaredById')
    .innerJoin('claimant', 'claimant.id', 'conflict.claimantId')
    .selectAll('conflict')
    .select([
      'person.name as personName',
      'declarer.name as declaredByName',
      'claimant.name as claimantName',
    ])
    .where('conflict.deskId', '=', deskId)
    .where('conflict.endedAt', which === 'standing' ? 'is' : 'is not', null)
    .$if(before !== undefined, (query) => query.where(isBefore(before!)))
    .orderBy('conflict.declaredAt', 'desc')
    .orderBy('conflict.id', 'desc')
    .limit(limit)
    .execute()
}

export function findConflict(db: Db, deskId: string, conflictId: string) {
  return db
    .selectFrom('conflictOfInterest')
    .selectAll()
    .where('deskId', '=', deskId)
    .where('id', '=', conflictId)
    .executeTakeFirst()
}

export async function insertConflict(
  tx: Tx,
  conflict: Insertable<ConflictOfInterestTable>,
) {
  await tx.insertInto('conflictOfInterest').values(conflict).execute()
}

export async function endConflict(tx: Tx, conflictId: string, now: Date) {
  await tx
    .updateTable('conflictOfInterest')
    .set({ endedAt: now.toISOString() })
    .where('id', '=', conflictId)
    .execute()
}

function isBefore([declaredAt, id]: readonly [string, string]) {
  const keys = sql`${sql.ref('conflict.declaredAt')}, ${sql.ref('conflict.id')}`
  return sql<SqlBool>`(${keys}) < (${declaredAt}, ${id})`
}

/** The claimants with whom a person has a standing conflict of interest. */
export async function listConflictsOf(
  db: Db,
  deskId: string,
  personId: string,
) {
  const rows = await db
    .selectFrom('conflictOfInterest as conflict')
    .innerJoin('claimant', 'claimant.id', 'conflict.claimantId')
    .select('claimant.name')
    .where('conflict.deskId', '=', deskId)
    .where('conflict.personId', '=', personId)
    .where('conflict.endedAt', 'is', null)
    .orderBy('claimant.name')
    .execute()
  return rows.map(({ name }) => name)
}
