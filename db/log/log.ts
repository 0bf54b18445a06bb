import type { Insertable, Selectable } from 'kysely'
import { fromHex, toHex } from '#app/core/log/bytes.ts'
import type { HashedNode } from '#app/core/log/tree/frontier.ts'
import type { Hash } from '#app/core/log/tree/hashing.ts'
import type { Node } from '#app/core/log/tree/spans.ts'
import { StaleRow } from '../conflict.ts'
import { inChunks } from '../in-chunks.ts'
import type { Db, Tx } from '../schema.ts'
import type {
  LogCheckpointTable,
  LogHeadTable,
  LogLeafTable,
} from '../schema/log.ts'

export type LogHead = Selectable<LogHeadTable>
export type LogLeaf = Selectable<LogLeafTable>
export type LogCheckpoint = Selectable<LogCheckpointTable>

/** How far the log has grown, or undefined before its first entry. */
export function findLogHead(
  db: Db,
  deskId: string,
): Promise<LogHead | undefined> {
  return db
    .selectFrom('logHead')
    .selectAll()
    .where('deskId', '=', deskId)
    .executeTakeFirst()
}

/** Move the head on from `size`. Throws `StaleRow` if another writer did. */
export async function moveLogHead(tx: Tx, head: LogHead, size: number) {
  // First of all writes: on PostgreSQL a second writer fails here, and tries again.
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('logHead')
    .values(head)
    .onConflict((conflict) =>
      conflict
        .column('deskId')
        .doUpdateSet({ size: head.size, keyId: head.keyId })
        .where('logHead.size', '=', size),
    )
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows !== 1n) throw new StaleRow('log head')
}

export async function insertLogLeaves(
  tx: Tx,
  leaves: readonly Insertable<LogLeafTable>[],
) {
  for (const chunk of inChunks(leaves))
    await tx.insertInto('logLeaf').values(chunk).execute()
}

export async function insertLogNodes(
  tx: Tx,
  deskId: string,
  nodes: readonly HashedNode[],
) {
  const rows = nodes.map(({ level, position, hash }) => ({
    deskId,
    level,
    position,
    hash: toHex(hash),
  }))
  for (const chunk of inChunks(rows))
    await tx.insertInto('logNode').values(chunk).execute()
}

export async function insertLogCheckpoint(
  tx: Tx,
  checkpoint: Insertable<LogCheckpointTable>,
) {
  await tx.insertInto('logCheckpoint').values(checkpoint).execute()
}

/** The hashes of complete subtrees, in the order asked for. Throws if one is gone. */
export async function readLogNodes(
  db: Db,
  deskId: string,
  nodes: readonly Node[],
): Promise<Hash[]> {
  const found = new Map<string, string>()
  for (const chunk of inChunks(nodes)) {
    const rows = await db
      .selectFrom('logNode')
      .select(['level', 'position', 'hash'])
      .where('deskId', '=', deskId)
      .where((row) =>
        row.or(
          chunk.map(({ level, position }) =>
            row.and([row('level', '=', level), row('position', '=', position)]),
          ),
        ),
      )
      .execute()
    for (const { level, position, hash } of rows)
      found.set(`${level}/${position}`, hash)
  }
  return nodes.map(({ level, position }) => {
    const hash = fromHex(found.get(`${level}/${position}`) ?? '')
    if (!hash?.length) throw new Error(`Log node ${level}/${position} is gone`)
    return hash
  })
}

/** Neighbouring hashes of one level, for a tile. */
export async function listLogNodes(
  db: Db,
  deskId: string,
  { level, from, count }: { level: number; from: number; count: number },
): Promise<Hash[]> {
  const rows = await db
    .selectFrom('logNode')
    .select('hash')
    .where('deskId', '=', deskId)
    .where('level', '=', level)
    .where('position', '>=', from)
    .where('position', '<', from + count)
    .orderBy('position')
    .execute()
  return rows.map(({ hash }) => fromHex(hash)!)
}

/** Entries from `from` on, in order. */
export function listLogLeaves(
  db: Db,
  deskId: string,
  { from, limit }: { from: number; limit: number },
): Promise<LogLeaf[]> {
  return db
    .selectFrom('logLeaf')
    .selectAll()
    .where('deskId', '=', deskId)
    .where('position', '>=', from)
    .orderBy('position')
    .limit(limit)
    .execute()
}

/** All entries about a review, in order. */
export function listLeavesOfReview(
  db: Db,
  deskId: string,
  reviewId: string,
): Promise<LogLeaf[]> {
  return db
    .selectFrom('logLeaf')
    .selectAll()
    .where('deskId', '=', deskId)
    .where('reviewId', '=', reviewId)
    .orderBy('position')
    .execute()
}

/** The entries that brought in keys, in order. */
export function listKeyLeaves(db: Db, deskId: string): Promise<LogLeaf[]> {
  return db
    .selectFrom('logLeaf')
    .selectAll()
    .where('deskId', '=', deskId)
    .where('kind', '=', 'key')
    .orderBy('position')
    .execute()
}

/** The newest entry that names this markup. */
export function findLeafOfMarkup(
  db: Db,
  deskId: string,
  markupSha256: string,
): Promise<LogLeaf | undefined> {
  return db
    .selectFrom('logLeaf')
    .selectAll()
    .where('deskId', '=', deskId)
    .where('markupSha256', '=', markupSha256)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** What was signed last, at or before `size` where it is given. */
export function findLogCheckpoint(
  db: Db,
  deskId: string,
  size?: number,
): Promise<LogCheckpoint | undefined> {
  let query = db
    .selectFrom('logCheckpoint')
    .selectAll()
    .where('deskId', '=', deskId)
    .orderBy('size', 'desc')
    .limit(1)
  if (size !== undefined) query = query.where('size', '<=', size)
  return query.executeTakeFirst()
}

/** Checkpoints over more than `after` entries, in order. */
export function listLogCheckpoints(
  db: Db,
  deskId: string,
  { after, limit }: { after: number; limit: number },
): Promise<LogCheckpoint[]> {
  return db
    .selectFrom('logCheckpoint')
    .selectAll()
    .where('deskId', '=', deskId)
    .where('size', '>', after)
    .orderBy('size')
    .limit(limit)
    .execute()
}
