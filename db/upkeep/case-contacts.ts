import type { Insertable } from 'kysely'
import type { Viewer } from '../claims/claims.ts'
import type { Db, Tx } from '../schema.ts'
import type { CaseContactTable } from '../schema/upkeep.ts'

export async function insertContact(
  tx: Tx,
  contact: Insertable<CaseContactTable>,
) {
  await tx.insertInto('caseContact').values(contact).execute()
}

/** The reader's address, for editors alone. */
export function findContact(db: Db, viewer: Viewer, caseId: string) {
  return db
    .selectFrom('caseContact')
    .innerJoin('personRole', (join) =>
      join
        .onRef('personRole.deskId', '=', 'caseContact.deskId')
        .on('personRole.personId', '=', viewer.actor.id)
        .on('personRole.role', '=', 'editor'),
    )
    .select(['caseContact.email', 'caseContact.eraseAt'])
    .where('caseContact.deskId', '=', viewer.deskId)
    .where('caseContact.caseId', '=', caseId)
    .executeTakeFirst()
}

/** The address that an answer is mailed to, for the desk itself. */
export async function findContactEmail(db: Db, deskId: string, caseId: string) {
  const row = await db
    .selectFrom('caseContact')
    .select('email')
    .where('deskId', '=', deskId)
    .where('caseId', '=', caseId)
    .executeTakeFirst()
  return row?.email ?? null
}

/** Say when the address of a closed case is erased. */
export async function setEraseAt(tx: Tx, caseId: string, eraseAt: string) {
  await tx
    .updateTable('caseContact')
    .set({ eraseAt })
    .where('caseId', '=', caseId)
    .execute()
}

/** Cases whose reader's address has been kept long enough. */
export async function listErasable(
  db: Db,
  deskId: string,
  { now, limit }: { now: string; limit: number },
) {
  const rows = await db
    .selectFrom('caseContact')
    .select('caseId')
    .where('deskId', '=', deskId)
    .where('eraseAt', '<=', now)
    .orderBy('eraseAt')
    .limit(limit)
    .execute()
  return rows.map(({ caseId }) => caseId)
}

export async function deleteContacts(tx: Tx, caseIds: readonly string[]) {
  await tx.deleteFrom('caseContact').where('caseId', 'in', caseIds).execute()
}
