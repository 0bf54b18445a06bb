import { z } from 'zod'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** What a person sets for themselves. */
export const Preferences = z.object({
  theme: z.enum(THEMES).default('system'),
  /** Single-letter keys in lists; some speak to their machine (WCAG 2.1.4). */
  letterKeys: z.boolean().default(true),
})
export type Preferences = z.infer<typeof Preferences>

/** The preferences kept as JSON in `stored`, with the default for what is new. */
export function readPreferences(stored: string): Preferences {
  return Preferences.parse(JSON.parse(stored))
}
