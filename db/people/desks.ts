import type { Insertable, Updateable } from 'kysely'
import { readDeskSettings } from '#app/core/people/desk-settings.ts'
import { StaleRow } from '../conflict.ts'
import type { Db, Tx } from '../schema.ts'
import type { DeskTable } from '../schema/desk.ts'

/** The desk with its settings read, or undefined if there is none. */
export async function findDesk(db: Db, deskId: string) {
  const row = await db
    .selectFrom('desk')
    .selectAll()
    .where('id', '=', deskId)
    .executeTakeFirst()
  return row && { ...row, settings: readDeskSettings(row.settings) }
}

/** The desk with its settings read. A missing desk is a fault. */
export async function getDesk(db: Db, deskId: string) {
  const desk = await findDesk(db, deskId)
  if (!desk) throw new Error(`No desk ${deskId}`)
  return desk
}

export async function insertDesk(tx: Tx, desk: Insertable<DeskTable>) {
  await tx.insertInto('desk').values(desk).execute()
}

/** Throws `StaleRow` if the desk changed since it was read. */
export async function updateDesk(
  tx: Tx,
  desk: { id: string; version: number },
  changes: Updateable<DeskTable>,
) {
  const { numUpdatedRows } = await tx
    .updateTable('desk')
    .set({ ...changes, version: desk.version + 1 })
    .where('id', '=', desk.id)
    .where('version', '=', desk.version)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) throw new StaleRow(desk.id)
}

/** True if the desk has people of the demonstration. */
export async function isDemoDesk(db: Db, deskId: string) {
  const person = await db
    .selectFrom('person')
    .select('id')
    .where('deskId', '=', deskId)
    .where('isDemo', '=', 1)
    .limit(1)
    .executeTakeFirst()
  return person !== undefined
}
