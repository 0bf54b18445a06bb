import type { Insertable } from 'kysely'
import type { Db, Tx } from '../schema.ts'
import type { ApiTokenTable } from '../schema/api.ts'

export type TokenCursor = { createdAt: string; id: string }

export async function insertToken(tx: Tx, token: Insertable<ApiTokenTable>) {
  await tx.insertInto('apiToken').values(token).execute()
}

/** The token of this hash that may still be used, of a person who may be here. */
export function findLiveToken(
  db: Db,
  deskId: string,
  { tokenHash, now }: { tokenHash: string; now: string },
) {
  return db
    .selectFrom('apiToken')
    .innerJoin('person', 'person.id', 'apiToken.personId')
    .select([
      'apiToken.id',
      'apiToken.personId',
      'apiToken.scopes',
      'apiToken.lastUsedOn',
      'person.isDemo',
    ])
    .where('apiToken.deskId', '=', deskId)
    .where('apiToken.tokenHash', '=', tokenHash)
    .where('apiToken.revokedAt', 'is', null)
    .where('apiToken.expiresAt', '>', now)
    .where('person.deactivatedAt', 'is', null)
    .executeTakeFirst()
}

/** Tokens of the desk, or of one person, the newest first, without their hash. */
export function listTokens(
  db: Db,
  deskId: string,
  asked: {
    personId?: string | undefined
    after?: TokenCursor | undefined
    limit: number
  },
) {
  let query = db
    .selectFrom('apiToken')
    .innerJoin('person', 'person.id', 'apiToken.personId')
    .select(['apiToken.id', 'apiToken.personId', 'apiToken.name'])
    .select(['apiToken.scopes', 'apiToken.hint', 'apiToken.createdAt'])
    .select(['apiToken.expiresAt', 'apiToken.revokedAt'])
    .select(['apiToken.lastUsedOn', 'person.name as personName'])
    .where('apiToken.deskId', '=', deskId)
    .orderBy('apiToken.createdAt', 'desc')
    .orderBy('apiToken.id', 'desc')
    .limit(asked.limit)
  const { personId, after } = asked
  if (personId) query = query.where('apiToken.personId', '=', personId)
  if (after)
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(
        refTuple('apiToken.createdAt', 'apiToken.id'),
        '<',
        tuple(after.createdAt, after.id),
      ),
    )
  return query.execute()
}

export function findToken(db: Db, deskId: string, tokenId: string) {
  return db
    .selectFrom('apiToken')
    .select(['id', 'personId', 'revokedAt'])
    .where('deskId', '=', deskId)
    .where('id', '=', tokenId)
    .executeTakeFirst()
}

/** How many tokens of a person may still be used. */
export async function countLiveTokens(db: Db, personId: string, now: string) {
  const { live } = await db
    .selectFrom('apiToken')
    .select((row) => row.fn.countAll<number>().as('live'))
    .where('personId', '=', personId)
    .where('revokedAt', 'is', null)
    .where('expiresAt', '>', now)
    .executeTakeFirstOrThrow()
  return Number(live)
}

export async function revokeTokenRow(tx: Tx, tokenId: string, now: Date) {
  await tx
    .updateTable('apiToken')
    .set({ revokedAt: now.toISOString() })
    .where('id', '=', tokenId)
    .execute()
}

/** Note on which day a token was used last. */
export async function noteTokenUse(tx: Tx, tokenId: string, day: string) {
  await tx
    .updateTable('apiToken')
    .set({ lastUsedOn: day })
    .where('id', '=', tokenId)
    .execute()
}

/** End every token of a person at once. */
export async function revokeTokensOf(tx: Tx, personId: string, now: Date) {
  await tx
    .updateTable('apiToken')
    .set({ revokedAt: now.toISOString() })
    .where('personId', '=', personId)
    .where('revokedAt', 'is', null)
    .execute()
}
