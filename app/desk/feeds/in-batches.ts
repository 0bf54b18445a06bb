const BATCH = 100

type Page<Row> = { after: Row | undefined; limit: number }

/** Rows of any number, a batch at a time; each batch begins after the last row. */
export async function* inBatches<Row>(
  list: (page: Page<Row>) => Promise<Row[]>,
): AsyncGenerator<Row[]> {
  let after: Row | undefined
  for (;;) {
    const rows = await list({ after, limit: BATCH })
    if (rows.length > 0) yield rows
    if (rows.length < BATCH) return
    after = rows.at(-1)
  }
}
