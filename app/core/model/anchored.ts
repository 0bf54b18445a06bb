import type { ClaimKind } from '../article/broken-article.ts'
import type { Span } from '../text/span.ts'

/** A proposal that holds: `quote` is the article's own text there. */
export type AnchoredProposal = Span & {
  quote: string
  wording: string
  speaker: string | null
  kind: ClaimKind
  /** Names and numbers of the wording that the article does not have. */
  unsaid: string[]
}

/** Another wording for a claim that is there. */
export type WordingSuggestion = {
  claimId: string
  wording: string
  /** Names and numbers of the wording that the article does not have. */
  unsaid: string[]
}

export const DISCARD_REASONS = [
  'unreadable',
  'not-in-text',
  'not-in-body',
  'too-short',
  'too-long',
  'already-a-claim',
  'dismissed-before',
  'repeated',
  'too-many',
] as const
export type DiscardReason = (typeof DISCARD_REASONS)[number]

export type AnchoredProposals = {
  kept: AnchoredProposal[]
  suggestions: WordingSuggestion[]
  discarded: DiscardReason[]
}
