import type { Insertable, Updateable } from 'kysely'
import type { Viewer } from '../claims/claims.ts'
import { StaleRow } from '../conflict.ts'
import type { Db, Tx } from '../schema.ts'
import type { ContactTable } from '../schema/research.ts'
import { isShownTo } from './audience.ts'

/** The requests for reply of a claim that `viewer` may see, oldest first. */
export function listContacts(db: Db, viewer: Viewer, claimId: string) {
  return selectContacts(db, viewer)
    .where('contact.claimId', '=', claimId)
    .orderBy('contact.createdAt')
    .execute()
}

export function findContact(db: Db, viewer: Viewer, contactId: string) {
  return selectContacts(db, viewer)
    .where('contact.id', '=', contactId)
    .executeTakeFirst()
}

export async function insertContact(tx: Tx, contact: Insertable<ContactTable>) {
  await tx.insertInto('contact').values(contact).execute()
}

/** Throws `StaleRow` if the contact changed since it was read. */
export async function updateContact(
  tx: Tx,
  { id, version }: { id: string; version: number },
  changes: Updateable<ContactTable>,
) {
  const { numUpdatedRows } = await tx
    .updateTable('contact')
    .set({ ...changes, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) throw new StaleRow(id)
}

function selectContacts(db: Db, viewer: Viewer) {
  return db
    .selectFrom('contact')
    .innerJoin('person', 'person.id', 'contact.createdById')
    .selectAll('contact')
    .select('person.name as authorName')
    .where('contact.deskId', '=', viewer.deskId)
    .where(isShownTo('contact', viewer))
}
