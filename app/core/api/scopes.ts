/** What a token may be for; one scope never includes another. */
export const SCOPES = [
  'desk:read',
  'articles:write',
  'claims:write',
  'claims:assign',
  'research:write',
  'drafts:write',
  'reviews:import',
] as const
export type Scope = (typeof SCOPES)[number]

export function isScope(text: string): text is Scope {
  return (SCOPES as readonly string[]).includes(text)
}

/** How long a token may live at the most, in days. */
export const LONGEST_TOKEN_DAYS = 365

/** What every token begins with, so that scanners of leaked secrets know it. */
export const TOKEN_PREFIX = 'cdk_'
