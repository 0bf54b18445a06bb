import {
  ExportQuery,
  type ReviewFilter,
} from '#app/core/publication/export-query.ts'

export type ReadExportQuery =
  { ok: true; filter: ReviewFilter } | { ok: false; wrong: readonly string[] }

/** The filter of an address, or the names of what cannot be read in it. */
export function readExportQuery(search: URLSearchParams): ReadExportQuery {
  const given = [...search].filter(([, value]) => value.trim() !== '')
  const id = search.getAll('id')
  const read = ExportQuery.safeParse({ ...Object.fromEntries(given), id })
  if (read.success) return { ok: true, filter: read.data }
  const wrong = read.error.issues.map(({ path }) => String(path[0]))
  return { ok: false, wrong }
}
