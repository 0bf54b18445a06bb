import type { ReviewNoteKind } from '#app/core/draft/review-note.ts'
import type { Flag } from '../schema.ts'

export type ReviewTables = {
  draft: DraftTable
  draftText: DraftTextTable
  mediaAssessment: MediaAssessmentTable
  approval: ApprovalTable
  reviewNote: ReviewNoteTable
  review: ReviewTable
  reviewVersion: ReviewVersionTable
  rendering: RenderingTable
  correction: CorrectionTable
  withdrawal: WithdrawalTable
  importedReview: ImportedReviewTable
}

export type DraftTable = {
  claimId: string
  deskId: string
  shortClaim: string
  summary: string
  explanation: string
  methodologyNote: string
  slug: string
  onePrimaryReason: string
  oneOriginReason: string
  otherSideReason: string
  /** A day, or empty. */
  expiresOn: string
  updatedAt: string
  updatedById: string
  version: number
}

/** What the desk found of the image, video or audio that carries a claim. */
export type MediaAssessmentTable = {
  claimId: string
  deskId: string
  /** JSON of `MediaFields`. */
  fields: string
  updatedAt: string
  updatedById: string
  version: number
}

/** Every kept state of a draft, so that no text is ever lost. */
export type DraftTextTable = {
  id: string
  claimId: string
  /** JSON of the draft's fields. */
  fields: string
  savedAt: string
  savedById: string
}

export type ApprovalTable = {
  id: string
  deskId: string
  claimId: string
  /** SHA-256 of the canonical publish input that was approved. */
  contentSha256: string
  /** The canonical publish input itself, to show a difference. */
  content: string
  approvedById: string
  approvedAt: string
  endedAt: string | null
}

export type ReviewNoteTable = {
  id: string
  deskId: string
  claimId: string
  kind: ReviewNoteKind
  text: string
  createdAt: string
  createdById: string
}

export type ReviewTable = {
  id: string
  deskId: string
  claimId: string
  slug: string
  state: 'published' | 'withdrawn' | 'hidden'
  currentVersion: number
  language: string
  shortClaim: string
  summary: string
  claimantName: string | null
  claimantId: string | null
  verdictKey: string
  verdictName: string
  verdictValue: number | null
  scaleVersionId: string
  articleId: string | null
  claimedOn: string | null
  /** Until when the verdict can be relied on. */
  expiresOn: string | null
  firstPublishedAt: string
  publishedAt: string
  /** When readers last saw it change: published, withdrawn, hidden, restored. */
  updatedAt: string
  version: number
}

/** Immutable. `content` is canonical JSON (RFC 8785) of the publish input. */
export type ReviewVersionTable = {
  id: string
  deskId: string
  reviewId: string
  number: number
  content: string
  contentSha256: string
  /** The ClaimReview, as served. */
  jsonLd: string
  publishedAt: string
  publishedById: string
  approvedById: string | null
  correctionClass: string | null
  correctionNote: string | null
}

/** Bytes that are served at `path` before anything else is asked. */
export type RenderingTable = {
  id: string
  deskId: string
  path: string
  reviewVersionId: string | null
  mediaType: string
  shellBuild: string
  siteOrigin: string
  sha256: string
  bytes: Uint8Array
  gzip: Uint8Array
  brotli: Uint8Array
  httpStatus: number
  renderedAt: string
}

export type CorrectionTable = {
  id: string
  deskId: string
  claimId: string
  class: 'correction' | 'clarification' | 'update' | 'retraction'
  note: string
  openedById: string
  openedAt: string
  closedAt: string | null
  outcome: 'published' | 'abandoned' | null
}

export type WithdrawalTable = {
  id: string
  deskId: string
  reviewId: string
  /** 1 where one editor hid it at once for legal danger. */
  hidden: Flag
  reason: string
  proposedById: string
  proposedAt: string
  confirmedById: string | null
  confirmedAt: string | null
  undoneById: string | null
  undoneAt: string | null
}

/** Somebody else's ClaimReview; never republished as ours. */
export type ImportedReviewTable = {
  id: string
  deskId: string
  /** SHA-256 of `raw`: the same record comes in once. */
  rawSha256: string
  raw: string
  /** JSON of the mapped fields. */
  mapped: string
  /** JSON of the validator's findings. */
  findings: string
  claimText: string
  claimantName: string | null
  publisherName: string | null
  verdictName: string | null
  url: string | null
  publishedOn: string | null
  language: string | null
  source: string
  importedAt: string
  /** Null where the command line did it. */
  importedById: string | null
  /** The import that brought it, and the last one that saw it. */
  runId: string | null
  lastRunId: string | null
  /** Stands for publisher and address: their versions share it. */
  sourceKey: string | null
  /** Its publisher says something else there now. */
  supersededAt: string | null
  /** Its publisher took it back. */
  withdrawnAt: string | null
}
