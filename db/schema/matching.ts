import type { Selectable } from 'kysely'
import type { Flag } from '../schema.ts'

export type MatchingTables = { matchDecision: MatchDecisionTable }

/** What a reviewer made of a resemblance: suggested is not confirmed. */
export type MatchDecisionTable = {
  id: string
  deskId: string
  claimId: string
  /** A review of ours stands for its claim. */
  subjectKind: 'claim' | 'imported'
  subjectId: string
  decision: 'same' | 'different' | 'undone'
  /** The sighting that a confirmed match became. */
  sightingId: string | null
  /** 1 where the claim was merged into the other. */
  merged: Flag
  decidedAt: string
  decidedById: string
  version: number
}

export type MatchDecision = Selectable<MatchDecisionTable>
