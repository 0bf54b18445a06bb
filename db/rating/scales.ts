import type { Insertable } from 'kysely'
import type { ScaleLabel } from '#app/core/rating/scale.ts'
import { writeOnce } from '../conflict.ts'
import type { Db, Tx } from '../schema.ts'
import type { ScaleVersionTable } from '../schema/rating.ts'

export type ScaleVersion = {
  id: string
  number: number
  note: string | null
  createdAt: string
  labels: ScaleLabel[]
}

/** The scale that verdicts are given on now. A desk without one is a fault. */
export async function getCurrentScale(db: Db, deskId: string) {
  const newest = await selectScaleVersions(db, deskId)
    .limit(1)
    .executeTakeFirstOrThrow()
  return withLabels(db, newest)
}

export async function findScaleVersion(
  db: Db,
  deskId: string,
  scaleVersionId: string,
): Promise<ScaleVersion | undefined> {
  const version = await selectScaleVersions(db, deskId)
    .where('id', '=', scaleVersionId)
    .executeTakeFirst()
  return version && withLabels(db, version)
}

export async function findScaleByNumber(
  db: Db,
  deskId: string,
  number: number,
): Promise<ScaleVersion | undefined> {
  const version = await selectScaleVersions(db, deskId)
    .where('number', '=', number)
    .executeTakeFirst()
  return version && withLabels(db, version)
}

/** Every version of the desk's scale without its labels, newest first. */
export function listScaleVersions(db: Db, deskId: string) {
  return selectScaleVersions(db, deskId).execute()
}

/** Add a version with its labels, in their order. */
export async function insertScaleVersion(
  tx: Tx,
  version: Insertable<ScaleVersionTable>,
  labels: readonly ScaleLabel[],
) {
  await writeOnce(tx.insertInto('scaleVersion').values(version).execute())
  const rows = labels.map(({ key, name, meaning, value }, position) => ({
    scaleVersionId: version.id,
    key,
    position,
    name,
    meaning,
    value,
  }))
  await tx.insertInto('scaleLabel').values(rows).execute()
}

function selectScaleVersions(db: Db, deskId: string) {
  return db
    .selectFrom('scaleVersion')
    .select(['id', 'number', 'note', 'createdAt'])
    .where('deskId', '=', deskId)
    .orderBy('number', 'desc')
}

async function withLabels(
  db: Db,
  version: Omit<ScaleVersion, 'labels'>,
): Promise<ScaleVersion> {
  const labels = await db
    .selectFrom('scaleLabel')
    .select(['key', 'name', 'meaning', 'value'])
    .where('scaleVersionId', '=', version.id)
    .orderBy('position')
    .execute()
  return { ...version, labels }
}
