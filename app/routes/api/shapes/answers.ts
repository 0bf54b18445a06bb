import { z } from 'zod'
import { accept, refuse } from '#app/core/result.ts'
import type { Answered } from '#app/http/api/operation.ts'

/** One page of a list. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    /** The cursor of the next page; null on the last. */
    next: z.string().nullable(),
  })
}

/** A page, with its cursor in the Link header, too. */
export function page<Item>(items: Item[], next: string | null) {
  return accept({ body: { items, next }, next })
}

/** A list that is short enough to come whole. */
export function wholeOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item) })
}

/** What was found, or the refusal that says there is none. */
export function found<Body, Refusal extends string>(
  body: Body | null | undefined,
  refusal: Refusal,
  more: Omit<Answered, 'body'> = {},
) {
  return body == null ? refuse(refusal) : accept({ body, ...more })
}

/** The body of something that was made. */
export const Made = z.object({ id: z.string() })
