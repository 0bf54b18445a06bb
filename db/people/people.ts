import type { Insertable, Updateable } from 'kysely'
import type { Role } from '#app/core/people/roles.ts'
import { StaleRow } from '../conflict.ts'
import type { Db, Tx } from '../schema.ts'
import type { PersonTable } from '../schema/desk.ts'

export function findPerson(db: Db, deskId: string, personId: string) {
  return db
    .selectFrom('person')
    .selectAll()
    .where('deskId', '=', deskId)
    .where('id', '=', personId)
    .executeTakeFirst()
}

/** A missing person is a fault. */
export async function getPerson(db: Db, deskId: string, personId: string) {
  const person = await findPerson(db, deskId, personId)
  if (!person) throw new Error(`No person ${personId}`)
  return person
}

export function findPersonByEmail(db: Db, deskId: string, email: string) {
  return db
    .selectFrom('person')
    .selectAll()
    .where('deskId', '=', deskId)
    .where('email', '=', email.trim().toLowerCase())
    .executeTakeFirst()
}

export async function listRoles(db: Db, personId: string): Promise<Role[]> {
  const rows = await db
    .selectFrom('personRole')
    .select('role')
    .where('personId', '=', personId)
    .orderBy('role')
    .execute()
  return rows.map(({ role }) => role)
}

export async function insertPerson(
  tx: Tx,
  person: Insertable<PersonTable>,
  roles: readonly Role[],
) {
  await tx.insertInto('person').values(person).execute()
  await replaceRoles(tx, person, roles)
}

export async function replaceRoles(
  tx: Tx,
  { id: personId, deskId }: { id: string; deskId: string },
  roles: readonly Role[],
) {
  await tx.deleteFrom('personRole').where('personId', '=', personId).execute()
  const rows = roles.map((role) => ({ deskId, personId, role }))
  if (rows.length) await tx.insertInto('personRole').values(rows).execute()
}

/** The active editors of the desk. */
export async function listEditorIds(db: Db, deskId: string) {
  const rows = await db
    .selectFrom('personRole')
    .innerJoin('person', 'person.id', 'personRole.personId')
    .select('person.id')
    .where('personRole.deskId', '=', deskId)
    .where('personRole.role', '=', 'editor')
    .where('person.deactivatedAt', 'is', null)
    .execute()
  return rows.map(({ id }) => id)
}

/** The active people of the desk by name, for pickers and mentions. */
export function listActivePeople(db: Db, deskId: string) {
  return db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('deskId', '=', deskId)
    .where('deactivatedAt', 'is', null)
    .orderBy('name')
    .execute()
}

/** Throws `StaleRow` if the person changed since they were read. */
export async function updatePerson(
  tx: Tx,
  person: { id: string; version: number },
  changes: Updateable<PersonTable>,
) {
  const { numUpdatedRows } = await tx
    .updateTable('person')
    .set({ ...changes, version: person.version + 1 })
    .where('id', '=', person.id)
    .where('version', '=', person.version)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) throw new StaleRow(person.id)
}

/** How many people can administer the desk, besides the one that is named. */
export async function countAdmins(db: Db, deskId: string, exceptId = '') {
  const { admins } = await db
    .selectFrom('personRole')
    .innerJoin('person', 'person.id', 'personRole.personId')
    .select((row) => row.fn.countAll<number>().as('admins'))
    .where('personRole.deskId', '=', deskId)
    .where('personRole.role', '=', 'admin')
    .where('person.deactivatedAt', 'is', null)
    .where('person.passwordHash', 'is not', null)
    .where('person.id', '!=', exceptId)
    .executeTakeFirstOrThrow()
  return Number(admins)
}
