import type { Insertable } from 'kysely'
import type { Viewer } from '../claims/claims.ts'
import type { Db, Tx } from '../schema.ts'
import type { AttachmentTable } from '../schema/research.ts'
import { isShownTo } from './audience.ts'

/** The files of a claim that `viewer` may see, oldest first. */
export function listAttachments(db: Db, viewer: Viewer, claimId: string) {
  return selectAttachments(db, viewer)
    .where('attachment.claimId', '=', claimId)
    .orderBy('attachment.createdAt')
    .execute()
}

export function findAttachment(db: Db, viewer: Viewer, attachmentId: string) {
  return selectAttachments(db, viewer)
    .where('attachment.id', '=', attachmentId)
    .executeTakeFirst()
}

export async function insertAttachment(
  tx: Tx,
  attachment: Insertable<AttachmentTable>,
) {
  await tx.insertInto('attachment').values(attachment).execute()
}

export async function removeAttachmentRow(
  tx: Tx,
  attachmentId: string,
  removedAt: string,
) {
  await tx
    .updateTable('attachment')
    .set({ removedAt })
    .where('id', '=', attachmentId)
    .execute()
}

function selectAttachments(db: Db, viewer: Viewer) {
  return db
    .selectFrom('attachment')
    .innerJoin('person', 'person.id', 'attachment.createdById')
    .selectAll('attachment')
    .select('person.name as authorName')
    .where('attachment.deskId', '=', viewer.deskId)
    .where('attachment.removedAt', 'is', null)
    .where(isShownTo('attachment', viewer))
}
