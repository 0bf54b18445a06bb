import { z } from 'zod'
import { WAITING_ON } from '#app/core/claim/claim-state.ts'

const version = z.coerce.number().int().positive()

const OptionalDay = z
  .union([z.literal(''), z.iso.date('not-a-day')])
  .transform((day) => day || null)

const REASONS = [
  'opinion',
  'prediction',
  'not-checkable',
  'out-of-scope',
  'too-minor',
] as const

/** The forms of a claim's overview, told apart by the button pressed. */
export const OverviewForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.enum(['take', 'release', 'accept', 'restore']),
    version,
  }),
  z.object({
    intent: z.literal('assign'),
    version,
    assigneeId: z.string().min(1, 'no-person').max(60),
  }),
  z.object({
    intent: z.literal('plan'),
    version,
    priority: z.coerce.number().int().min(0).max(3),
    dueOn: OptionalDay,
    waitingOn: z
      .union([z.literal(''), z.enum(WAITING_ON)])
      .transform((value) => value || null),
    waitingUntil: OptionalDay,
  }),
  z.object({
    intent: z.literal('tag'),
    version,
    names: z
      .string()
      .max(400)
      .transform((typed) => typed.split(',').map((name) => name.trim()))
      .transform((names) => names.filter((name) => name !== '')),
  }),
  z.object({
    intent: z.literal('viewers'),
    version,
    viewerIds: z.array(z.string().max(60)).max(200).default([]),
  }),
  z.object({
    intent: z.literal('dismiss'),
    version,
    reason: z.enum(REASONS),
    note: z
      .string()
      .trim()
      .max(500)
      .transform((note) => note || null),
  }),
])
export type OverviewForm = z.infer<typeof OverviewForm>
