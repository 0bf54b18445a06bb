import type { Insertable, Selectable } from 'kysely'
import type { Db, Tx } from '../schema.ts'
import type { MediaAssessmentTable } from '../schema/review.ts'

export type StoredMedia = Selectable<MediaAssessmentTable>

export function findMedia(
  db: Db,
  deskId: string,
  claimId: string,
): Promise<StoredMedia | undefined> {
  return db
    .selectFrom('mediaAssessment')
    .selectAll()
    .where('deskId', '=', deskId)
    .where('claimId', '=', claimId)
    .executeTakeFirst()
}

/** Put the assessment of a claim's media in place of the one before. */
export async function writeMedia(
  tx: Tx,
  media: Insertable<MediaAssessmentTable>,
) {
  const { claimId: _id, deskId: _desk, ...changes } = media
  await tx
    .insertInto('mediaAssessment')
    .values(media)
    .onConflict((conflict) => conflict.column('claimId').doUpdateSet(changes))
    .execute()
}
