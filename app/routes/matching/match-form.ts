import { z } from 'zod'

const Subject = z
  .string()
  .regex(/^(?:claim|imported):\w{1,60}$/)
  .transform((field) => {
    const [kind, id = ''] = field.split(':')
    return { kind: kind === 'imported' ? 'imported' : 'claim', id } as const
  })

/** What a reviewer makes of a resemblance, and where they were. */
export const MatchForm = z.object({
  intent: z.enum(['same', 'merge', 'different', 'undo']),
  version: z.coerce.number().int().positive(),
  subject: Subject,
  back: z.enum(['overview', 'research', 'matches']),
})
export type MatchForm = z.infer<typeof MatchForm>
