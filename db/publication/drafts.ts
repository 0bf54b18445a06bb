import type { Insertable, Selectable } from 'kysely'
import { StaleRow } from '../conflict.ts'
import type { Db, Tx } from '../schema.ts'
import type {
  DraftTable,
  DraftTextTable,
  ReviewNoteTable,
} from '../schema/review.ts'

export type Draft = Selectable<DraftTable>

export function findDraft(
  db: Db,
  deskId: string,
  claimId: string,
): Promise<Draft | undefined> {
  return db
    .selectFrom('draft')
    .selectAll()
    .where('deskId', '=', deskId)
    .where('claimId', '=', claimId)
    .executeTakeFirst()
}

/** Write the draft that follows version `draft.version - 1`, 0 where none was. */
export async function writeDraft(tx: Tx, draft: Insertable<DraftTable>) {
  if (draft.version === 1) {
    await tx.insertInto('draft').values(draft).execute()
    return
  }
  const { numUpdatedRows } = await tx
    .updateTable('draft')
    .set(draft)
    .where('claimId', '=', draft.claimId)
    .where('version', '=', draft.version - 1)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) throw new StaleRow(`draft of ${draft.claimId}`)
}

/** Another claim's draft that wants the same address, if there is one. */
export function findDraftBySlug(
  db: Db,
  { deskId, slug, notClaimId }: SlugOfAnother,
) {
  return db
    .selectFrom('draft')
    .select('claimId')
    .where('deskId', '=', deskId)
    .where('slug', '=', slug)
    .where('claimId', '!=', notClaimId)
    .limit(1)
    .executeTakeFirst()
}

type SlugOfAnother = { deskId: string; slug: string; notClaimId: string }

/** Keep a state of a draft for its history. */
export async function insertDraftText(
  tx: Tx,
  text: Insertable<DraftTextTable>,
) {
  await tx.insertInto('draftText').values(text).execute()
}

export async function replaceDraftText(tx: Tx, id: string, fields: string) {
  await tx
    .updateTable('draftText')
    .set({ fields })
    .where('id', '=', id)
    .execute()
}

/** The state of the draft that was kept last. */
export function findLastDraftText(db: Db, claimId: string) {
  return db
    .selectFrom('draftText')
    .selectAll()
    .where('claimId', '=', claimId)
    .orderBy('savedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export function findDraftText(db: Db, claimId: string, textId: string) {
  return db
    .selectFrom('draftText')
    .innerJoin('person', 'person.id', 'draftText.savedById')
    .selectAll('draftText')
    .select('person.name as savedByName')
    .where('draftText.claimId', '=', claimId)
    .where('draftText.id', '=', textId)
    .executeTakeFirst()
}

/** The kept states of a draft, newest first. */
export function listDraftTexts(db: Db, claimId: string, limit: number) {
  return db
    .selectFrom('draftText')
    .innerJoin('person', 'person.id', 'draftText.savedById')
    .select(['draftText.id', 'draftText.savedAt', 'draftText.fields'])
    .select('person.name as savedByName')
    .where('draftText.claimId', '=', claimId)
    .orderBy('draftText.savedAt', 'desc')
    .orderBy('draftText.id', 'desc')
    .limit(limit)
    .execute()
}

export async function insertReviewNote(
  tx: Tx,
  note: Insertable<ReviewNoteTable>,
) {
  await tx.insertInto('reviewNote').values(note).execute()
}

/** What was said when the text changed hands, newest first. */
export function listReviewNotes(db: Db, claimId: string, limit: number) {
  return db
    .selectFrom('reviewNote')
    .innerJoin('person', 'person.id', 'reviewNote.createdById')
    .select(['reviewNote.id', 'reviewNote.kind', 'reviewNote.text'])
    .select(['reviewNote.createdAt', 'person.name as authorName'])
    .where('reviewNote.claimId', '=', claimId)
    .orderBy('reviewNote.createdAt', 'desc')
    .orderBy('reviewNote.id', 'desc')
    .limit(limit)
    .execute()
}
