import type { Visibility } from '#app/core/research/research.ts'
import type { Person } from '../shared/audience-fields.tsx'

export type ShownAnswer = {
  id: string
  text: string
  authorName: string
  version: number
  evidence: readonly { id: string; number: number }[]
}

export type ShownQuestion = {
  id: string
  text: string
  otherSide: number
  visibility: Visibility
  audience: readonly Person[]
  version: number
  answers: readonly ShownAnswer[]
}

/** What an answer may rest on. */
export type CitableEvidence = { id: string; number: number; name: string }
