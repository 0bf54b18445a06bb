import { sql, type SqlBool } from 'kysely'
import type { Role } from '#app/core/people/roles.ts'
import { inChunks } from '../in-chunks.ts'
import type { Db } from '../schema.ts'

/** Name and id of the last person that was shown. */
export type PeopleCursor = readonly [name: string, id: string]
export type ListedPerson = Awaited<ReturnType<typeof listPeople>>[number]

/** The people of the desk by name, with their roles. */
export async function listPeople(
  db: Db,
  deskId: string,
  { after, limit }: { after?: PeopleCursor | undefined; limit: number },
) {
  const people = await db
    .selectFrom('person')
    .select(['id', 'name', 'email', 'isDemo', 'deactivatedAt'])
    .select((row) => row('passwordHash', 'is not', null).as('hasJoined'))
    .where('deskId', '=', deskId)
    .$if(after !== undefined, (query) => query.where(isAfter(after!)))
    .orderBy('name')
    .orderBy('id')
    .limit(limit)
    .execute()
  const roles = await listRolesOf(
    db,
    people.map(({ id }) => id),
  )
  return people.map((person) => ({
    ...person,
    hasJoined: Boolean(person.hasJoined),
    roles: roles.get(person.id) ?? [],
  }))
}

/** The names of these people of the desk, by id. */
export async function findNames(
  db: Db,
  deskId: string,
  personIds: readonly string[],
) {
  const names = new Map<string, string>()
  for (const ids of inChunks(personIds)) {
    const rows = await db
      .selectFrom('person')
      .select(['id', 'name'])
      .where('deskId', '=', deskId)
      .where('id', 'in', ids)
      .execute()
    for (const { id, name } of rows) names.set(id, name)
  }
  return names
}

/** The demo people who can sign in, by name. */
export async function listDemoPeople(db: Db, deskId: string) {
  const people = await db
    .selectFrom('person')
    .select(['id', 'name', 'email'])
    .where('deskId', '=', deskId)
    .where('isDemo', '=', 1)
    .where('deactivatedAt', 'is', null)
    .orderBy('name')
    .limit(20)
    .execute()
  const roles = await listRolesOf(
    db,
    people.map(({ id }) => id),
  )
  return people.map((person) => ({
    ...person,
    roles: roles.get(person.id) ?? [],
  }))
}

async function listRolesOf(db: Db, personIds: readonly string[]) {
  const roles = new Map<string, Role[]>()
  for (const ids of inChunks(personIds)) {
    const rows = await db
      .selectFrom('personRole')
      .select(['personId', 'role'])
      .where('personId', 'in', ids)
      .orderBy('role')
      .execute()
    for (const { personId, role } of rows)
      roles.set(personId, [...(roles.get(personId) ?? []), role])
  }
  return roles
}

function isAfter([name, id]: PeopleCursor) {
  return sql<SqlBool>`(${sql.ref('name')}, ${sql.ref('id')}) > (${name}, ${id})`
}
