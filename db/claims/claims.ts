import type { Insertable, Updateable } from 'kysely'
import { StaleRow } from '../conflict.ts'
import type { Db, Tx } from '../schema.ts'
import type { Claim, ClaimTable } from '../schema/claim.ts'

/** Whose eyes a query is for; a `Desk` is one. */
export type Viewer = { deskId: string; actor: { id: string } }

/** The claims of the desk that `viewer` may see: all but others' sensitive ones. */
export function selectVisibleClaims(db: Db, { deskId, actor }: Viewer) {
  return db
    .selectFrom('claim')
    .where('claim.deskId', '=', deskId)
    .where((where) =>
      where.or([
        where('claim.sensitive', '=', 0),
        where.exists(
          where
            .selectFrom('claimViewer')
            .select('claimViewer.personId')
            .whereRef('claimViewer.claimId', '=', 'claim.id')
            .where('claimViewer.personId', '=', actor.id),
        ),
      ]),
    )
}

export function findClaim(
  db: Db,
  viewer: Viewer,
  claimId: string,
): Promise<Claim | undefined> {
  return selectVisibleClaims(db, viewer)
    .selectAll('claim')
    .where('claim.id', '=', claimId)
    .executeTakeFirst()
}

/** A claim for the desk itself, whoever may see it. */
export function findClaimRow(
  db: Db,
  deskId: string,
  claimId: string,
): Promise<Claim | undefined> {
  return db
    .selectFrom('claim')
    .selectAll()
    .where('deskId', '=', deskId)
    .where('id', '=', claimId)
    .executeTakeFirst()
}

export async function insertClaim(tx: Tx, claim: Insertable<ClaimTable>) {
  await tx.insertInto('claim').values(claim).execute()
}

/**
 * Write `changes` to a claim as it was read, counting its version up. Throws
 * `StaleRow` if the claim changed since.
 */
export async function updateClaim(
  tx: Tx,
  claim: Pick<Claim, 'id' | 'version'>,
  changes: Updateable<ClaimTable> & { updatedAt: string },
) {
  const { numUpdatedRows } = await tx
    .updateTable('claim')
    .set({ ...changes, version: claim.version + 1 })
    .where('id', '=', claim.id)
    .where('version', '=', claim.version)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) throw new StaleRow(claim.id)
}

/** Who sees the claim while it is sensitive. */
export async function replaceViewers(
  tx: Tx,
  claimId: string,
  personIds: readonly string[],
) {
  await tx.deleteFrom('claimViewer').where('claimId', '=', claimId).execute()
  const rows = personIds.map((personId) => ({ claimId, personId }))
  if (rows.length) await tx.insertInto('claimViewer').values(rows).execute()
}

export async function listViewerIds(db: Db, claimId: string) {
  const rows = await db
    .selectFrom('claimViewer')
    .select('personId')
    .where('claimId', '=', claimId)
    .execute()
  return rows.map(({ personId }) => personId)
}

/** Let one more person see a sensitive claim. */
export async function insertViewer(tx: Tx, claimId: string, personId: string) {
  await tx
    .insertInto('claimViewer')
    .values({ claimId, personId })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
