import type { Db } from '../schema.ts'

/** The ends of the scales that these verdicts were given on. */
export async function listScaleBounds(
  db: Db,
  rows: readonly { scaleVersionId: string }[],
) {
  const ids = [...new Set(rows.map(({ scaleVersionId }) => scaleVersionId))]
  if (ids.length === 0) return new Map<string, Bounds>()
  const bounds = await db
    .selectFrom('scaleLabel')
    .select((build) => [
      'scaleVersionId',
      build.fn.min('value').as('worst'),
      build.fn.max('value').as('best'),
    ])
    .where('scaleVersionId', 'in', ids)
    .groupBy('scaleVersionId')
    .execute()
  return new Map<string, Bounds>(
    bounds.map(({ scaleVersionId, worst, best }) => [
      scaleVersionId,
      { worst, best },
    ]),
  )
}

export type Bounds = { worst: number | null; best: number | null }
