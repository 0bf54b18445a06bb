import type { Insertable } from 'kysely'
import { StaleRow } from '../conflict.ts'
import type { Db, Tx } from '../schema.ts'
import type { OneTimeLinkTable } from '../schema/desk.ts'

export type OneTimeLink = NonNullable<Awaited<ReturnType<typeof findLink>>>

/** The link with this hash, with the person it is for, if it is for one. */
export function findLink(db: Db, deskId: string, tokenHash: string) {
  return db
    .selectFrom('oneTimeLink as link')
    .leftJoin('person', 'person.id', 'link.personId')
    .selectAll('link')
    .select([
      'person.name',
      'person.email',
      'person.isDemo',
      'person.deactivatedAt',
    ])
    .where('link.deskId', '=', deskId)
    .where('link.tokenHash', '=', tokenHash)
    .executeTakeFirst()
}

export async function insertLink(tx: Tx, link: Insertable<OneTimeLinkTable>) {
  await tx.insertInto('oneTimeLink').values(link).execute()
}

/** Throws `StaleRow` if the link was used since it was read. */
export async function useLink(tx: Tx, linkId: string, now: Date) {
  const { numUpdatedRows } = await tx
    .updateTable('oneTimeLink')
    .set({ usedAt: now.toISOString() })
    .where('id', '=', linkId)
    .where('usedAt', 'is', null)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) throw new StaleRow(linkId)
}

/** End the links of a person that nobody has followed yet. */
export async function endLinksOf(tx: Tx, personId: string, now: Date) {
  await tx
    .updateTable('oneTimeLink')
    .set({ expiresAt: now.toISOString() })
    .where('personId', '=', personId)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', now.toISOString())
    .execute()
}

/** Codes for the first admin that can still be used. */
export async function endFirstAdminCodes(tx: Tx, deskId: string, now: Date) {
  await tx
    .updateTable('oneTimeLink')
    .set({ expiresAt: now.toISOString() })
    .where('deskId', '=', deskId)
    .where('kind', '=', 'first-admin')
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', now.toISOString())
    .execute()
}

/** When the newest invitation of a person ends that was not taken up. */
export function findOpenInvitation(db: Db, personId: string) {
  return db
    .selectFrom('oneTimeLink')
    .select(['expiresAt'])
    .where('personId', '=', personId)
    .where('kind', '=', 'invitation')
    .where('usedAt', 'is', null)
    .orderBy('expiresAt', 'desc')
    .limit(1)
    .executeTakeFirst()
}
