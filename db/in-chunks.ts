const ROWS_MAX = 200

/** `rows` in lists short enough for one statement's parameters in any store. */
export function inChunks<Row>(rows: readonly Row[], most = ROWS_MAX): Row[][] {
  const chunks: Row[][] = []
  for (let at = 0; at < rows.length; at += most)
    chunks.push(rows.slice(at, at + most))
  return chunks
}
