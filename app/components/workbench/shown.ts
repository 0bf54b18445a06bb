import type {
  ClaimKind,
  ClaimPart,
  LineRole,
  Reason,
} from '#app/core/article/break-into-claims.ts'
import type { LanguageReach } from '#app/core/article/language-words.ts'
import type { ClaimState, DismissReason } from '#app/core/claim/claim-state.ts'
import type { ClaimEvent } from '#app/core/claim/decide-move.ts'
import type { ClaimantKind } from '#app/core/claim/found/claimant-name.ts'
import type { Run } from '#app/core/claim/highlight.ts'
import type { DiscardReason } from '#app/core/model/anchored.ts'
import type { ShownSimilar } from '../matching/shown-match.ts'
import type { RunFailure } from '#app/core/model/refusals.ts'
import type {
  Did,
  Origin,
  TriageRefusal,
} from '#app/core/claim/triage/outcome.ts'

/** Which claims the list shows, and in which order. */
export const SHOWS = [
  'all',
  'candidates',
  'accepted',
  'dismissed',
  'unchecked',
] as const
export type Show = (typeof SHOWS)[number]
export const ORDERS = ['text', 'score'] as const
export type Order = (typeof ORDERS)[number]

/** A line of the article; `dropped` are its sentences that were left out. */
export type ShownLine = {
  start: number
  role: LineRole
  runs: (Run & { isKept: boolean; reason: Reason | null })[]
}

/** Where a claim stands in the version that is shown. */
export type ShownAnchor = {
  state: 'exact' | 'moved' | 'changed' | 'orphaned' | 'none'
  /** Null where the version does not have it. */
  span: { start: number; end: number } | null
  /** What the version says there. */
  text: string | null
}

/** A wording that a model suggests. */
export type ShownWording = {
  wording: string
  /** Names and numbers in it that the article does not have. */
  unsaid: string[]
}

export type ShownClaim = {
  id: string
  version: number
  /** Its place in the list of all, from 1. */
  number: number
  quote: string
  wording: string
  notes: string[]
  kind: ClaimKind
  checkable: boolean
  score: number
  reasons: Reason[]
  speaker: string | null
  claimant: { name: string; kind: ClaimantKind } | null
  claimedOn: string | null
  place: string | null
  origin: Origin
  state: ClaimState
  dismissReason: DismissReason | null
  dismissNote: string | null
  duplicateOf: { id: string; wording: string } | null
  isPart: boolean
  anchor: ShownAnchor
  /** The split that the engine offers. */
  parts: ClaimPart[]
  /** Other wordings that a model suggests. */
  suggestions: ShownWording[]
  /** The review that it resembles most. */
  seenBefore: ShownSimilar | null
  /** What the person may do with it now. */
  moves: ClaimEvent[]
  mayEdit: boolean
}

/** The fields of a form that takes a step back. */
export type Fields = Record<string, string | string[]>

/** What a submitted form of the workbench came to. */
export type Outcome =
  | {
      ok: true
      did: Did
      count: number
      /** How many of several claims could not be changed. */
      refused: number
      claimId: string | null
      undo: Fields | null
    }
  | {
      ok: false
      intent: string
      claimId: string | null
      refusal: TriageRefusal | null
      errors: Record<string, string>
      given: Fields
      /** The claim as it is now, where it changed meanwhile. */
      current: { version: number; wording: string } | null
    }

export type Panel = 'dismiss' | 'edit' | 'split' | 'merge'
export const PANELS: readonly Panel[] = ['dismiss', 'edit', 'split', 'merge']

/** The desk's own model beside the article that is shown. */
export type ShownModel = {
  /** Where the text would be sent. */
  host: string
  mayAsk: boolean
  /** The last time that it was asked about this article. */
  run: ShownRun | null
}

export type ShownRun = {
  state: 'waiting' | 'answered' | 'failed'
  askedAt: string
  added: number
  suggested: number
  discarded: Partial<Record<DiscardReason, number>>
  /** Sentences of a long article that were not sent. */
  leftOut: number
  failure: RunFailure | null
  status: number | null
}

export type ShownWorkbench = {
  article: {
    id: string
    headline: string
    author: string | null
    publisher: string | null
    publishedOn: string | null
    language: string
    /** How far the engine reaches in that language. */
    reach: LanguageReach
    canonicalUrl: string | null
    currentVersion: number
  }
  /** Which version is shown. */
  versionNumber: number
  lines: ShownLine[]
  claims: ShownClaim[]
  model: ShownModel | null
  mayTriage: boolean
  maySubmit: boolean
}
