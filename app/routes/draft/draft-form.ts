import { z } from 'zod'
import {
  DRAFT_FIELDS,
  LONGEST,
  type DraftFields,
} from '#app/core/draft/draft-fields.ts'

const field = (name: keyof DraftFields) =>
  z
    .string()
    .max(LONGEST[name], `At most ${LONGEST[name]} characters.`)
    .transform((text) => text.replaceAll('\r\n', '\n'))

/** The fields of a draft as a form sends them, and the version that was seen. */
export const DraftForm = z.object({
  version: z.coerce.number().int().min(0),
  shortClaim: field('shortClaim'),
  summary: field('summary'),
  explanation: field('explanation'),
  methodologyNote: field('methodologyNote'),
  slug: field('slug').transform((slug) => slug.trim()),
  onePrimaryReason: field('onePrimaryReason'),
  oneOriginReason: field('oneOriginReason'),
  otherSideReason: field('otherSideReason'),
  expiresOn: z
    .literal('')
    .or(z.iso.date('Give a day as YYYY-MM-DD.'))
    .default(''),
})

const note = z.string().trim().max(5_000).default('')
const claimVersion = z.coerce.number().int()

/** Every form of the page, told apart by the pressed button. */
export const DraftPageForm = z.discriminatedUnion('intent', [
  DraftForm.extend({ intent: z.literal('save') }),
  DraftForm.extend({ intent: z.literal('preview') }),
  z.object({
    intent: z.literal('restore'),
    version: z.coerce.number().int(),
    textId: z.string(),
  }),
  z.object({ intent: z.literal('submit'), claimVersion, note }),
  z.object({ intent: z.literal('take-back'), claimVersion, note }),
  z.object({ intent: z.literal('drop-approval'), claimVersion, note }),
])
export type DraftPageForm = z.output<typeof DraftPageForm>

/** The written fields of what a form gave, as they were typed. */
export function fieldsOf(given: Record<string, unknown>): DraftFields {
  const texts = DRAFT_FIELDS.map((name) => [name, String(given[name] ?? '')])
  return Object.fromEntries(texts) as DraftFields
}
