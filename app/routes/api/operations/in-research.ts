import type { z } from 'zod'
import {
  accept,
  refuse,
  type Accepted,
  type Refused,
} from '#app/core/result.ts'
import type { Desk } from '#app/desk/desk.ts'
import { readResearch } from '#app/desk/research/read-research.ts'
import { operation } from '#app/http/api/operation.ts'
import { Made } from '../shapes/answers.ts'
import { Contact, Evidence, File, Question } from '../shapes/research.ts'

const SHAPES = {
  questions: Question,
  evidence: Evidence,
  contacts: Contact,
  files: File,
}
type Shelf = keyof typeof SHAPES

type Seen = {
  claimId: string
  /** The id of what the path names behind the claim. */
  id: string
  /** And behind that. */
  innerId: string
  seenVersion: number | undefined
}

type Done = Accepted<{ id: string }> | Refused<string, unknown>

type InResearch<Body extends z.ZodType> = {
  id: string
  shelf: Shelf
  method?: 'POST' | 'PUT'
  /** Behind the claim's own address; ids are called `id` and `innerId`. */
  path: string
  summary: string
  body?: Body
  ifMatch?: 'required'
  verb: (desk: Desk, seen: Seen, body: z.output<Body>) => Promise<Done>
}

const ON = { noun: 'research', scope: 'research:write' } as const

/** An operation on one thing in the research; the answer shows how it then is. */
export function inResearch<Body extends z.ZodType>(given: InResearch<Body>) {
  const { verb, shelf, path, method = 'POST', ...rest } = given
  return operation({
    ...ON,
    ...rest,
    method,
    path: `/claims/{claimId}${path}`,
    status: method === 'POST' ? 201 : 200,
    answer: SHAPES[shelf] as z.ZodType,
    async run({ desk, params, body, seenVersion }) {
      const seen = seenIn(params, seenVersion)
      const done = await verb(desk, seen, body)
      if (!done.ok) return refuse(done.refusal, await show(desk, shelf, seen))
      const made = { ...seen, id: done.value.id }
      const shown = await show(desk, shelf, made)
      if (!shown) throw new Error(`No ${shelf} ${made.id}`)
      const version = 'version' in shown ? { version: shown.version } : {}
      return accept({ body: shown, ...version })
    },
  })
}

type Removal = {
  id: string
  path: string
  summary: string
  verb: (
    desk: Desk,
    seen: Seen,
  ) => Promise<Accepted<unknown> | Refused<string, unknown>>
}

/** An operation that takes one thing away. */
export function outOfResearch({ verb, path, ...rest }: Removal) {
  return operation({
    ...ON,
    ...rest,
    method: 'DELETE',
    path: `/claims/{claimId}${path}`,
    answer: Made,
    async run({ desk, params }) {
      const seen = seenIn(params, undefined)
      const done = await verb(desk, seen)
      return done.ok ? accept({ body: { id: seen.id } }) : done
    },
  })
}

function seenIn(
  params: Record<string, string>,
  seenVersion: number | undefined,
): Seen {
  const { claimId = '', id = '', innerId = '' } = params
  return { claimId, id, innerId, seenVersion }
}

async function show(desk: Desk, shelf: Shelf, { claimId, id }: Seen) {
  const research = await readResearch(desk, claimId)
  const items: readonly { id: string; version?: number }[] =
    research?.[shelf] ?? []
  return items.find((item) => item.id === id)
}
