import { z } from 'zod'
import { VISIBILITIES } from '#app/core/research/research.ts'

/** Fields of the forms on research; messages are keys of the catalogue. */

export const id = z.string().min(1).max(60)
export const version = z.coerce.number().int().positive()

export function text(missing: string, longest: number) {
  return z.string().trim().min(1, missing).max(longest, 'long')
}

/** Null where nothing was typed. */
export function optionalText(longest: number) {
  return z
    .string()
    .trim()
    .max(longest, 'long')
    .default('')
    .transform((typed) => typed || null)
}

export const day = z.iso.date('day')

export const optionalDay = z
  .union([z.literal(''), day])
  .default('')
  .transform((typed) => typed || null)

const webAddress = z
  .url({ protocol: /^https?$/, hostname: z.regexes.hostname, error: 'url' })
  .max(2000, 'long')

export const optionalAddress = z
  .string()
  .trim()
  .default('')
  .pipe(z.union([z.literal(''), webAddress], 'url'))
  .transform((typed) => typed || null)

/** Who sees it, as the two controls send it. */
export const audienceFields = {
  visibility: z.enum(VISIBILITIES),
  people: z.array(id).max(200).default([]),
}

type AudienceFields = {
  visibility: (typeof VISIBILITIES)[number]
  people: string[]
}

export function audienceOf({ visibility, people }: AudienceFields) {
  return { visibility, personIds: people }
}

/** Named people only, and nobody named, is a slip. */
export function namesSomebody({ visibility, people }: AudienceFields) {
  return visibility !== 'named' || people.length > 0
}
export const NOBODY_NAMED = { path: ['people'], error: 'people' }
