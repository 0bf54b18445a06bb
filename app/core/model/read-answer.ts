import { z } from 'zod'
import { CLAIM_KINDS } from '../article/broken-article.ts'
import { accept, refuse } from '../result.ts'
import { jsonInText } from './json-in-text.ts'
import { PROPOSALS_READ_MAX } from './limits.ts'

/** What a model proposes, before anything of it is believed. */
const Proposal = z.object({
  quote: z.string().trim().min(1),
  wording: z.string().catch(''),
  speaker: z.string().nullable().catch(null),
  kind: z.enum(CLAIM_KINDS).catch('other'),
})
export type Proposal = z.infer<typeof Proposal>

export type ReadAnswer = {
  proposals: Proposal[]
  /** How many more there were that made no sense. */
  unreadable: number
}

/**
 * The proposals in what a model said, between code fences, before or after
 * other words, or broken off.
 */
export function readAnswer(said: string) {
  const lists = jsonInText(said).flatMap((value) => listIn(value) ?? [])
  if (lists.length === 0) return refuse('model-said-nothing-usable')

  const items = lists.flat().slice(0, PROPOSALS_READ_MAX)
  const read = items.map((item) => Proposal.safeParse(item))
  const proposals = read.flatMap(({ data }) => data ?? [])
  const unreadable = read.length - proposals.length
  if (items.length > 0 && proposals.length === 0)
    return refuse('model-said-nothing-usable')
  return accept<ReadAnswer>({ proposals, unreadable })
}

/** The list of proposals that a JSON value is or holds, in a list of its own. */
function listIn(value: unknown): [unknown[]] | null {
  if (Array.isArray(value)) return value.every(isRecord) ? [value] : null
  if (!isRecord(value)) return null
  if (Array.isArray(value['claims'])) return [value['claims']]
  return 'quote' in value ? [[value]] : null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
