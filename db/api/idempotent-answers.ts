import type { Insertable } from 'kysely'
import { writeOnce } from '../conflict.ts'
import type { Db, Tx } from '../schema.ts'
import type { IdempotentAnswerTable } from '../schema/api.ts'

type Key = { tokenId: string; key: string }

export function findIdempotentAnswer(db: Db, { tokenId, key }: Key) {
  return db
    .selectFrom('idempotentAnswer')
    .selectAll()
    .where('tokenId', '=', tokenId)
    .where('key', '=', key)
    .executeTakeFirst()
}

export async function replaceIdempotentAnswer(
  tx: Tx,
  answer: Insertable<IdempotentAnswerTable>,
) {
  await deleteIdempotentAnswer(tx, answer)
  await writeOnce(tx.insertInto('idempotentAnswer').values(answer).execute())
}

export async function writeIdempotentAnswer(
  tx: Tx,
  { tokenId, key }: Key,
  written: { status: number; answer: string },
) {
  await tx
    .updateTable('idempotentAnswer')
    .set(written)
    .where('tokenId', '=', tokenId)
    .where('key', '=', key)
    .execute()
}

export async function deleteIdempotentAnswer(tx: Tx, { tokenId, key }: Key) {
  await tx
    .deleteFrom('idempotentAnswer')
    .where('tokenId', '=', tokenId)
    .where('key', '=', key)
    .execute()
}

export async function deleteIdempotentAnswersBefore(tx: Tx, begunAt: string) {
  await tx
    .deleteFrom('idempotentAnswer')
    .where('begunAt', '<', begunAt)
    .execute()
}
