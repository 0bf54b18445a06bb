import type { Theme } from '#app/core/people/preferences.ts'
import type { Role } from '#app/core/people/roles.ts'

/** Who is signed in, as the shell shows them. */
export type DeskPerson = { id: string; name: string; roles: readonly Role[] }

/** The choices in their order; `system` leaves it to the device. */
export const THEME_CHOICES: readonly Theme[] = ['system', 'light', 'dark']
