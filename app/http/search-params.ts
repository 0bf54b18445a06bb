import type { z } from 'zod'

/**
 * The query of an address as `schema` reads it. What a person may have mistyped
 * is for the schema to `.catch`; empty values count as absent.
 */
export function readSearch<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): z.output<Schema> {
  const entries = [...new URL(request.url).searchParams]
  const given = entries.filter(([, value]) => value.trim() !== '')
  return schema.parse(Object.fromEntries(given))
}

/** The address of this page with `changes` to its query; null takes one away. */
export function withSearch(
  request: Request,
  changes: Record<string, string | null>,
): string {
  const { pathname, searchParams } = new URL(request.url)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) searchParams.delete(name)
    else searchParams.set(name, value)
  }
  const search = searchParams.toString()
  return search ? `${pathname}?${search}` : pathname
}
