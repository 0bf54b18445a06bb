/** What a writer writes of a review. */
export type DraftFields = {
  shortClaim: string
  summary: string
  /** Markdown; `[2]` cites the evidence with that number. */
  explanation: string
  methodologyNote: string
  /** The last part of the review's address. */
  slug: string
  /** Why no primary source is given, where none is. */
  onePrimaryReason: string
  /** Why one independent origin is enough, where there is only one. */
  oneOriginReason: string
  /** Why the other side was not sought, where it was not. */
  otherSideReason: string
  /** The day (YYYY-MM-DD) after which the verdict wants another look; or empty. */
  expiresOn: string
}

export const DRAFT_FIELDS = [
  'shortClaim',
  'summary',
  'explanation',
  'methodologyNote',
  'slug',
  'onePrimaryReason',
  'oneOriginReason',
  'otherSideReason',
  'expiresOn',
] as const satisfies readonly (keyof DraftFields)[]

/** The most UTF-16 units a field may have. */
export const LONGEST: Record<keyof DraftFields, number> = {
  shortClaim: 500,
  summary: 2_000,
  explanation: 60_000,
  methodologyNote: 5_000,
  slug: 100,
  onePrimaryReason: 2_000,
  oneOriginReason: 2_000,
  otherSideReason: 2_000,
  expiresOn: 10,
}

/** Code points above which the short claim is cut by who shows it (CR-011). */
export const SHORT_CLAIM_LENGTH = 75

/** How many characters a reader counts in `text`. */
export function countCharacters(text: string): number {
  return [...text.trim()].length
}

/** Just the written fields of a row or form that holds more. */
export function pickFields(fields: DraftFields): DraftFields {
  const given = { ...EMPTY_DRAFT, ...fields }
  const picked = DRAFT_FIELDS.map((name) => [name, given[name]] as const)
  return Object.fromEntries(picked) as DraftFields
}

/** The fields in which two states of a draft differ. */
export function changedFields(
  before: DraftFields,
  after: DraftFields,
): (keyof DraftFields)[] {
  return DRAFT_FIELDS.filter((name) => before[name] !== after[name])
}

/** A draft of which nothing is written. */
export const EMPTY_DRAFT: DraftFields = {
  shortClaim: '',
  summary: '',
  explanation: '',
  methodologyNote: '',
  slug: '',
  onePrimaryReason: '',
  oneOriginReason: '',
  otherSideReason: '',
  expiresOn: '',
}
