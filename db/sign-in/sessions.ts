import { createHash } from 'node:crypto'
import type { Adapter, DatabaseSession } from 'lucia'
import type { Db, Tx } from '../schema.ts'

/** Keeps Lucia's sessions. The store holds only the SHA-256 of their ids. */
export function sessionAdapter(db: Db): Adapter {
  return {
    async getSessionAndUser(sessionId) {
      const row = await findSession(db, sessionId)
      if (!row) return [null, null]
      const { name, isDemo, deskId } = row
      const attributes = { name, isDemo, deskId }
      return [
        { ...fromRow(row), id: sessionId },
        { id: row.personId, attributes },
      ]
    },
    async getUserSessions(personId) {
      return (await listSessions(db, personId)).map(fromRow)
    },
    async setSession({ id, userId: personId, expiresAt, attributes }) {
      const row = { id: hashSessionId(id), personId, ...attributes }
      await db
        .insertInto('session')
        .values({ ...row, expiresAt: expiresAt.toISOString() })
        .execute()
    },
    async updateSessionExpiration(sessionId, expiresAt) {
      await db
        .updateTable('session')
        .set({ expiresAt: expiresAt.toISOString() })
        .where('id', '=', hashSessionId(sessionId))
        .execute()
    },
    async deleteSession(sessionId) {
      const id = hashSessionId(sessionId)
      await db.deleteFrom('session').where('id', '=', id).execute()
    },
    deleteUserSessions: (personId) => deleteSessionsOf(db, personId),
    deleteExpiredSessions: () => deleteEndedSessions(db, new Date()),
  }
}

/** A person's sessions, newest first. */
export function listSessions(db: Db, personId: string) {
  return db
    .selectFrom('session')
    .selectAll()
    .where('personId', '=', personId)
    .orderBy('createdAt', 'desc')
    .execute()
}

/** End one of a person's sessions by what the store calls it. */
export async function deleteSession(
  tx: Tx,
  { id, personId }: { id: string; personId: string },
) {
  const { numDeletedRows } = await tx
    .deleteFrom('session')
    .where('id', '=', id)
    .where('personId', '=', personId)
    .executeTakeFirstOrThrow()
  return numDeletedRows === 1n
}

/** End every session of a person, but the one that is named. */
export async function deleteSessionsOf(
  db: Db,
  personId: string,
  exceptId = '',
) {
  await db
    .deleteFrom('session')
    .where('personId', '=', personId)
    .where('id', '!=', exceptId)
    .execute()
}

export async function deleteEndedSessions(db: Db, now: Date) {
  await db
    .deleteFrom('session')
    .where('expiresAt', '<=', now.toISOString())
    .execute()
}

/** What the store calls the session whose id the cookie holds. */
export function hashSessionId(sessionId: string) {
  return createHash('sha256').update(sessionId).digest('hex')
}

function findSession(db: Db, sessionId: string) {
  return db
    .selectFrom('session')
    .innerJoin('person', 'person.id', 'session.personId')
    .selectAll('session')
    .select(['person.name', 'person.isDemo', 'person.deskId'])
    .where('session.id', '=', hashSessionId(sessionId))
    .where('person.deactivatedAt', 'is', null)
    .executeTakeFirst()
}

function fromRow(row: {
  id: string
  personId: string
  browser: string
  system: string
  createdAt: string
  expiresAt: string
}): DatabaseSession {
  const { id, personId, expiresAt, ...attributes } = row
  const { browser, system, createdAt } = attributes
  return {
    id,
    userId: personId,
    expiresAt: new Date(expiresAt),
    attributes: { browser, system, createdAt },
  }
}
