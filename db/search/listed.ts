import { sql, type RawBuilder } from 'kysely'
import { isPostgres } from '../dialect.ts'
import type { Db } from '../schema.ts'

/** A list of whole numbers as a table of one column, `number`. */
export function numberTable(
  db: Pick<Db, 'getExecutor'>,
  numbers: readonly number[],
): RawBuilder<{ number: number }> {
  return isPostgres(db)
    ? sql`(select unnest(${numbers}::int[]) as number)`
    : sql`(select value as number from json_each(${JSON.stringify(numbers)}))`
}

/** Pairs of whole numbers as a table of two columns. */
export function pairTable(
  db: Pick<Db, 'getExecutor'>,
  pairs: readonly (readonly [number, number])[],
): RawBuilder<unknown> {
  if (!isPostgres(db))
    return sql`select value ->> 0, value ->> 1 from json_each(${JSON.stringify(pairs)})`
  const firsts = pairs.map(([first]) => first)
  const seconds = pairs.map(([, second]) => second)
  return sql`select * from unnest(${firsts}::int[], ${seconds}::int[])`
}
