export const STANCES = ['supports', 'refutes', 'context'] as const
export type Stance = (typeof STANCES)[number]

export const PRIMACIES = ['primary', 'secondary'] as const
export type Primacy = (typeof PRIMACIES)[number]

export const VISIBILITIES = ['desk', 'public', 'named'] as const
export type Visibility = (typeof VISIBILITIES)[number]

export const PARTIES = ['claimant', 'expert'] as const
export type Party = (typeof PARTIES)[number]

/** Who may see something; `personIds` counts only where it is `named`. */
export type Audience = {
  visibility: Visibility
  personIds: readonly string[]
}
