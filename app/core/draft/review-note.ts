/** What happened to a text when it changed hands. */
export const REVIEW_NOTE_KINDS = [
  'submitted',
  'changes-requested',
  'taken-back',
  'approved',
  'revoked',
  'approval-dropped',
] as const
export type ReviewNoteKind = (typeof REVIEW_NOTE_KINDS)[number]
