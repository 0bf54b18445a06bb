import type {
  Primacy,
  Stance,
  Visibility,
} from '#app/core/research/research.ts'
import type { Person } from '../shared/audience-fields.tsx'

/** One source as the page shows it. */
export type ShownEvidence = {
  id: string
  number: number
  url: string | null
  title: string | null
  publisher: string | null
  finding: string
  passage: string | null
  stance: Stance
  primacy: Primacy
  originGroup: string | null
  seenOn: string
  archivedAt: string | null
  visibility: Visibility
  audience: readonly Person[]
  suggested: number
  authorName: string
  version: number
  snapshotId: string | null
  snapshotState: 'waiting' | 'taken' | 'failed' | null
  snapshotFailure: string | null
  snapshotSha256: string | null
  snapshotTakenAt: string | null
}
