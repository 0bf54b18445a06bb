import type { Insertable } from 'kysely'
import type { Db, Tx } from '../schema.ts'
import type { AttemptTable } from '../schema/desk.ts'

export async function listAttempts(db: Db, keys: readonly string[]) {
  return db.selectFrom('attempt').selectAll().where('key', 'in', keys).execute()
}

/** Keep these counts in place of what was kept under their keys. */
export async function saveAttempts(
  tx: Tx,
  attempts: Insertable<AttemptTable>[],
) {
  await tx
    .insertInto('attempt')
    .values(attempts)
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet((row) => ({
        points: row.ref('excluded.points'),
        expiresAt: row.ref('excluded.expiresAt'),
      })),
    )
    .execute()
}

export async function deleteAttempts(tx: Tx, keys: readonly string[]) {
  await tx.deleteFrom('attempt').where('key', 'in', keys).execute()
}

/** Take one try back that turned out right. */
export async function takeBackAttempt(tx: Tx, key: string) {
  await tx
    .updateTable('attempt')
    .set((row) => ({ points: row('points', '-', 1) }))
    .where('key', '=', key)
    .where('points', '>', 0)
    .execute()
}

export async function deleteForgottenAttempts(tx: Tx, now: Date) {
  await tx
    .deleteFrom('attempt')
    .where('expiresAt', '<=', now.toISOString())
    .execute()
}
