import type { Tx } from '../schema.ts'

/** End every token of a person at once. */
export async function revokeTokensOf(tx: Tx, personId: string, now: Date) {
  await tx
    .updateTable('apiToken')
    .set({ revokedAt: now.toISOString() })
    .where('personId', '=', personId)
    .where('revokedAt', 'is', null)
    .execute()
}
