/** The states of a claim, in the order a claim passes them. */
export const CLAIM_STATES = [
  'candidate',
  'dismissed',
  'queued',
  'researching',
  'rating',
  'disputed',
  'rated',
  'in_review',
  'approved',
  'published',
  'correcting',
  'withdrawn',
] as const
export type ClaimState = (typeof CLAIM_STATES)[number]

/** Why a person dismisses a claim; `split` follows from splitting it. */
export const DISMISS_REASONS = [
  'opinion',
  'prediction',
  'not-checkable',
  'duplicate-of',
  'out-of-scope',
  'too-minor',
] as const
export type DismissReason = (typeof DISMISS_REASONS)[number] | 'split'

/** Where a claim was made that comes without an article. */
export const CLAIM_MEDIA = [
  'post',
  'speech',
  'video',
  'message',
  'tip',
  'other',
] as const
export type ClaimMedium = (typeof CLAIM_MEDIA)[number]

export const WAITING_ON = ['claimant', 'expert', 'document', 'legal'] as const
export type WaitingOn = (typeof WAITING_ON)[number]

export const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const
export type Priority = (typeof PRIORITIES)[number]

/** The board's columns, from left to right, and the states each one holds. */
export const BOARD_COLUMNS = {
  triage: ['candidate'],
  queue: ['queued'],
  research: ['researching'],
  rating: ['rating', 'disputed'],
  writing: ['rated', 'correcting'],
  review: ['in_review', 'approved'],
  published: ['published'],
} as const satisfies Record<string, readonly ClaimState[]>
export type BoardColumn = keyof typeof BOARD_COLUMNS

const ENDED: readonly ClaimState[] = ['dismissed', 'withdrawn']

/** True while somebody may still have to work on the claim. */
export function isOpen(state: ClaimState) {
  return state !== 'published' && !ENDED.includes(state)
}
