import type { Insertable, Selectable, Updateable } from 'kysely'
import { StaleRow } from '../conflict.ts'
import type { Db, Tx } from '../schema.ts'
import type { ModelEndpointTable } from '../schema/desk.ts'

export type ModelEndpointRow = Selectable<ModelEndpointTable>

/** The model of the desk's own, or undefined where it has none. */
export function findModelEndpoint(
  db: Db,
  deskId: string,
): Promise<ModelEndpointRow | undefined> {
  return db
    .selectFrom('modelEndpoint')
    .selectAll()
    .where('deskId', '=', deskId)
    .executeTakeFirst()
}

export async function insertModelEndpoint(
  tx: Tx,
  endpoint: Insertable<ModelEndpointTable>,
) {
  await tx.insertInto('modelEndpoint').values(endpoint).execute()
}

/** Throws `StaleRow` if the endpoint changed since it was read. */
export async function updateModelEndpoint(
  tx: Tx,
  endpoint: Pick<ModelEndpointRow, 'deskId' | 'version'>,
  changes: Updateable<ModelEndpointTable>,
) {
  const { numUpdatedRows } = await tx
    .updateTable('modelEndpoint')
    .set({ ...changes, version: endpoint.version + 1 })
    .where('deskId', '=', endpoint.deskId)
    .where('version', '=', endpoint.version)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) throw new StaleRow(endpoint.deskId)
}

export async function deleteModelEndpoint(tx: Tx, deskId: string) {
  await tx.deleteFrom('modelEndpoint').where('deskId', '=', deskId).execute()
}
