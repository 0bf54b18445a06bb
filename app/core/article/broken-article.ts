import type { Reason } from './reason.ts'

export const LINE_ROLES = [
  'site-chrome',
  'headline',
  'byline',
  'caption',
  'related-headline',
  'subheading',
  'body',
] as const

export type LineRole = (typeof LINE_ROLES)[number]

export const CLAIM_KINDS = [
  'event',
  'quantity',
  'statement',
  'causal',
  'position',
  'prediction',
  'opinion',
  'question',
  'other',
] as const

export type ClaimKind = (typeof CLAIM_KINDS)[number]

/** A non-blank line of the text as it was given; every one stands here once. */
export type ArticleLine = { start: number; end: number; role: LineRole }

/** A sentence of the body, kept or dropped with the reason. */
export type ArticleSentence = {
  start: number
  end: number
  /** Who asserts it; null where the outlet does. */
  speaker: string | null
  kind: ClaimKind
  checkable: boolean
  /** 0–100: how worthwhile a check would be. */
  score: number
  kept: boolean
  reason: Reason
}

/** A part of a compound claim, offered as a claim of its own. */
export type ClaimPart = { start: number; end: number; wording: string }

export type CandidateClaim = {
  start: number
  end: number
  /** The verbatim text from `start` to `end`. */
  quote: string
  /** The claim as it reads without the article. */
  wording: string
  /** Replacements in the wording that a reviewer has to confirm. */
  wordingNotes: string[]
  /** Who is quoted. */
  speaker: string | null
  /** Who asserts the wording: the speaker, or the outlet where nobody is quoted. */
  claimant: string | null
  kind: ClaimKind
  checkable: boolean
  score: number
  reasons: Reason[]
  /** The offered split of a compound claim, empty when it is simple. */
  parts: ClaimPart[]
}

/** Everything the engine found in one text; claims stand in reading order. */
export type BrokenArticle = {
  engine: string
  language: string
  lines: ArticleLine[]
  sentences: ArticleSentence[]
  claims: CandidateClaim[]
}
