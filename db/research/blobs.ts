import type { Db, Tx } from '../schema.ts'

/** Keep `bytes` under their hash; the same bytes are kept once. */
export async function keepBlob(
  tx: Tx,
  blob: { sha256: string; bytes: Uint8Array; createdAt: string },
) {
  await tx
    .insertInto('blob')
    .values({ ...blob, byteSize: blob.bytes.byteLength })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute()
}

export async function findBlob(db: Db, sha256: string) {
  const row = await db
    .selectFrom('blob')
    .select('bytes')
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  return row?.bytes
}
