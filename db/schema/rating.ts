import type { Flag } from '../schema.ts'

export type RatingTables = {
  scaleVersion: ScaleVersionTable
  scaleLabel: ScaleLabelTable
  ratingRound: RatingRoundTable
  roundRater: RoundRaterTable
  rating: RatingTable
  ratingEvidence: RatingEvidenceTable
  adjudication: AdjudicationTable
}

export type ScaleVersionTable = {
  id: string
  deskId: string
  number: number
  note: string | null
  createdAt: string
  createdById: string | null
}

export type ScaleLabelTable = {
  scaleVersionId: string
  key: string
  position: number
  name: string
  meaning: string
  /** Higher is more true; null outside the order. */
  value: number | null
}

export type RatingRoundTable = {
  id: string
  deskId: string
  claimId: string
  number: number
  scaleVersionId: string
  state: 'open' | 'unanimous' | 'disputed' | 'settled' | 'recalled'
  startedAt: string
  startedById: string
  completedAt: string | null
  /** Why there is no evidence, where there is none. */
  noEvidenceNote: string | null
}

export type RoundRaterTable = {
  roundId: string
  personId: string
  replacedById: string | null
  replacedAt: string | null
}

export type RatingTable = {
  id: string
  deskId: string
  roundId: string
  raterId: string
  labelKey: string
  reasoning: string
  /** 1 unsure, 2 fairly sure, 3 sure. */
  confidence: number
  submittedAt: string
  revisedAt: string | null
  version: number
}

export type RatingEvidenceTable = { ratingId: string; evidenceId: string }

export type AdjudicationTable = {
  id: string
  deskId: string
  roundId: string
  labelKey: string
  reason: string
  decidedById: string
  /** 1 where the raters decide together because no third person exists. */
  joint: Flag
  decidedAt: string
}
