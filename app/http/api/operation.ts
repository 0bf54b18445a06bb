import type { z } from 'zod'
import type { Described } from '#app/core/api/open-api.ts'
import type { Accepted, Refused } from '#app/core/result.ts'
import type { Desk } from '#app/desk/desk.ts'

/** One thing that a program may ask, and how it is answered. */
export type Operation = Described & {
  run: (asked: Asked<unknown, unknown>) => Promise<Reply>
}

export type Asked<Query, Body> = {
  desk: Desk
  /** The named parts of the path. */
  params: Record<string, string>
  query: Query
  body: Body
  /** The version that `If-Match` names. */
  seenVersion: number | undefined
}

export type Reply = Accepted<Answered> | Refused<string, unknown>

export type Answered = {
  body: unknown
  /** For the ETag of what has versions. */
  version?: number
  /** Where what was made is found, behind the API's own address. */
  location?: string
  /** The cursor of the next page; null on the last. */
  next?: string | null
}

type Given<
  Query extends z.ZodObject,
  Body extends z.ZodType,
  Answer extends z.ZodType,
> = Omit<Described, 'query' | 'body' | 'answer' | 'status'> & {
  query?: Query
  body?: Body
  answer: Answer
  status?: 200 | 201
  run: (
    asked: Asked<z.output<Query>, z.output<Body>>,
  ) => Promise<
    | Accepted<Omit<Answered, 'body'> & { body: z.input<Answer> }>
    | Refused<string, unknown>
  >
}

/** Tie an operation's description to what it does, type by type. */
export function operation<
  Query extends z.ZodObject,
  Body extends z.ZodType,
  Answer extends z.ZodType,
>(given: Given<Query, Body, Answer>): Operation {
  return { status: 200, ...given } as unknown as Operation
}
