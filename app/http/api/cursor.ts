import { z } from 'zod'

/** A place in a list as programs carry it: opaque, made of the last row's keys. */
export function toCursor(keys: readonly (string | number)[]) {
  return Buffer.from(JSON.stringify(keys)).toString('base64url')
}

const Keys = z.array(z.union([z.string().max(300), z.number()])).max(4)

/** The keys of a cursor, or null where it is none of ours. */
export function readCursor(cursor: string) {
  const text = Buffer.from(cursor, 'base64url').toString('utf8')
  try {
    return Keys.safeParse(JSON.parse(text)).data ?? null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** The query of every list. */
export const PAGE = {
  after: z
    .string()
    .max(600)
    .refine((cursor) => readCursor(cursor) !== null, 'Not a cursor of ours.')
    .optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
}

/** The two keys of a list by time and id. */
export function timeCursor(after: string | undefined) {
  const [at, id] = (after && readCursor(after)) || []
  if (typeof at !== 'string' || typeof id !== 'string') return undefined
  return [at, id] as const
}
