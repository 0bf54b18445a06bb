import { z } from 'zod'
import type { articles } from '#app/messages/en/articles.ts'

/** A code of the catalogue, checked to be one. */
export const say = (message: keyof typeof articles.errors) => message

/** A line of text that may be left empty. */
export const optionalText = (max: number) =>
  z
    .string()
    .trim()
    .max(max, say('too-long'))
    .transform((text) => text || null)
    .default(null)

/** A day that may be left empty. */
export const optionalDay = z
  .union([z.literal(''), z.iso.date(say('day-unreadable'))], {
    error: say('day-unreadable'),
  })
  .transform((day) => day || null)
  .default(null)

/** A web address that may be left empty. */
export const optionalAddress = z
  .union(
    [
      z.literal(''),
      z
        .string()
        .trim()
        .max(2000)
        .url({ protocol: /^https?$/, error: say('address-unreadable') }),
    ],
    { error: say('address-unreadable') },
  )
  .transform((address) => address || null)
  .default(null)

/** What is known of an article, as a person types it. */
export const DetailFields = {
  headline: z
    .string()
    .trim()
    .min(1, say('headline-missing'))
    .max(500, say('too-long')),
  author: optionalText(300),
  publisher: optionalText(300),
  publishedOn: optionalDay,
  language: z
    .string()
    .trim()
    .regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i, say('language-unreadable')),
  canonicalUrl: optionalAddress,
}
