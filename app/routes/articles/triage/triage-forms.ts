import { z } from 'zod'
import { CLAIM_KINDS } from '#app/core/article/break-into-claims.ts'
import { DISMISS_REASONS } from '#app/core/claim/claim-state.ts'
import { PARTS_MAX, WORDING_MAX } from '#app/core/claim/triage/decide-split.ts'
import type { Given } from '#app/http/form.ts'
import type { workbench } from '#app/messages/en/workbench.ts'

/** What is said of a field that is missing or too long. */
type FieldMessage = keyof typeof workbench.errors
const say = (message: FieldMessage) => message

const MANY_MAX = 500
const Id = z.string().min(1).max(60)
const Version = z.coerce.number().int().positive()
const One = { claimId: Id, version: Version }

const OptionalText = (max: number) =>
  z
    .string()
    .trim()
    .max(max, say('too-long'))
    .transform((text) => text || null)
    .default(null)

/** "clm_1:3": a claim and the version of it that was seen. */
const Seen = z
  .string()
  .regex(/^\w{1,60}:\d{1,9}$/)
  .transform((pair) => {
    const [claimId, version] = pair.split(':') as [string, string]
    return { claimId, seenVersion: Number(version) }
  })
const Many = { claims: z.array(Seen).max(MANY_MAX).default([]) }

const Dismissal = {
  reason: z.enum(
    DISMISS_REASONS.filter((reason) => reason !== 'duplicate-of'),
    { error: say('reason-missing') },
  ),
  note: OptionalText(500),
}

/** A passage by offsets or, without scripts, by ticked sentences. */
const Passage = {
  versionNumber: z.coerce.number().int().positive(),
  start: z.coerce.number().int().optional(),
  end: z.coerce.number().int().optional(),
  sentence: z.array(z.coerce.number().int().nonnegative()).default([]),
}

const Span = z
  .string()
  .regex(/^(\d+-\d+)?$/)
  .transform((pair) => {
    const [start, end] = pair.split('-').map(Number)
    return start === undefined || end === undefined || pair === ''
      ? null
      : { start, end }
  })

/** Every form of the workbench; `intent` says which. */
export const TriageForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('accept'), ...One }),
  z.object({ intent: z.literal('restore'), ...One }),
  z.object({ intent: z.literal('return'), ...One }),
  z.object({ intent: z.literal('dismiss'), ...One, ...Dismissal }),
  z.object({
    intent: z.literal('edit'),
    ...One,
    wording: z
      .string()
      .trim()
      .min(1, say('wording-missing'))
      .max(WORDING_MAX, say('too-long')),
    kind: z.enum(CLAIM_KINDS),
    checkable: z
      .literal('on')
      .optional()
      .transform((on) => (on ? (1 as const) : (0 as const))),
    claimant: z.string().trim().max(200, say('too-long')),
    claimantKind: z.enum(['person', 'organisation']),
    speaker: OptionalText(200),
    claimedOn: z.union([
      z.literal('').transform(() => null),
      z.iso.date(say('day-unreadable')),
    ]),
    place: OptionalText(200),
  }),
  z.object({ intent: z.literal('span'), ...One, ...Passage }),
  z.object({
    intent: z.literal('add'),
    ...Passage,
    wording: OptionalText(WORDING_MAX),
  }),
  z.object({
    intent: z.literal('split'),
    ...One,
    part: z.array(z.string()).max(PARTS_MAX + 1),
    partSpan: z.array(Span).max(PARTS_MAX + 1),
  }),
  z.object({
    intent: z.literal('merge'),
    ...One,
    targetId: z.string().max(60).default(''),
    elsewhere: z.string().trim().max(500).default(''),
  }),
  z.object({
    intent: z.literal('ask-model'),
    versionNumber: z.coerce.number().int().positive(),
  }),
  z.object({ intent: z.literal('accept-many'), ...Many }),
  z.object({ intent: z.literal('restore-many'), ...Many }),
  z.object({ intent: z.literal('return-many'), ...Many }),
  z.object({ intent: z.literal('dismiss-many'), ...Many, ...Dismissal }),
  z.object({ intent: z.literal('merge-many'), ...Many }),
])
export type TriageForm = z.output<typeof TriageForm>
export type FormOf<Intent extends TriageForm['intent']> = Extract<
  TriageForm,
  { intent: Intent }
>

/** A form of this intent, as it was typed and as it was read. */
export type Asked<Intent extends TriageForm['intent']> = {
  given: Given
  articleId: string
  form: FormOf<Intent>
}
