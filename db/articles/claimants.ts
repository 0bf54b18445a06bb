import type { Insertable, Updateable } from 'kysely'
import { StaleRow } from '../conflict.ts'
import { inChunks } from '../in-chunks.ts'
import type { Db, Tx } from '../schema.ts'
import type { ClaimantTable } from '../schema/desk.ts'

export function findClaimant(db: Db, deskId: string, claimantId: string) {
  return db
    .selectFrom('claimant')
    .selectAll()
    .where('deskId', '=', deskId)
    .where('id', '=', claimantId)
    .executeTakeFirst()
}

/** The claimants with these names, as `normalName` writes them. */
export async function listClaimantsNamed(
  db: Db,
  deskId: string,
  normalNames: readonly string[],
) {
  const found = []
  for (const names of inChunks(normalNames)) {
    const rows = await db
      .selectFrom('claimant')
      .selectAll()
      .where('deskId', '=', deskId)
      .where('normalName', 'in', names)
      .execute()
    found.push(...rows)
  }
  return found
}

/** Names to offer while a claimant is typed. */
export function listClaimantNames(db: Db, deskId: string, limit: number) {
  return db
    .selectFrom('claimant')
    .select(['id', 'name', 'kind'])
    .where('deskId', '=', deskId)
    .orderBy('normalName')
    .limit(limit)
    .execute()
}

export async function insertClaimants(
  tx: Tx,
  claimants: readonly Insertable<ClaimantTable>[],
) {
  for (const rows of inChunks(claimants))
    await tx.insertInto('claimant').values(rows).execute()
}

/** Throws `StaleRow` if the claimant changed since it was read. */
export async function updateClaimant(
  tx: Tx,
  claimant: { id: string; version: number },
  changes: Updateable<ClaimantTable>,
) {
  const { numUpdatedRows } = await tx
    .updateTable('claimant')
    .set({ ...changes, version: claimant.version + 1 })
    .where('id', '=', claimant.id)
    .where('version', '=', claimant.version)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) throw new StaleRow(claimant.id)
}
