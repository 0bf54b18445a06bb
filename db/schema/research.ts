import type { Flag } from '../schema.ts'

export type ResearchTables = {
  question: QuestionTable
  answer: AnswerTable
  answerEvidence: AnswerEvidenceTable
  evidence: EvidenceTable
  snapshot: SnapshotTable
  blob: BlobTable
  attachment: AttachmentTable
  contact: ContactTable
  comment: CommentTable
  visibleTo: VisibleToTable
}

export type Visibility = 'public' | 'desk' | 'named'

export type QuestionTable = {
  id: string
  deskId: string
  claimId: string
  position: number
  text: string
  /** 1 if its answer seeks the other side. */
  otherSide: Flag
  visibility: Visibility
  createdAt: string
  createdById: string
  removedAt: string | null
  version: number
}

export type AnswerTable = {
  id: string
  deskId: string
  questionId: string
  text: string
  createdAt: string
  createdById: string
  version: number
}

export type AnswerEvidenceTable = { answerId: string; evidenceId: string }

export type EvidenceTable = {
  id: string
  deskId: string
  claimId: string
  /** What texts cite: [1], [2] … within the claim; never reused. */
  number: number
  url: string | null
  title: string | null
  publisher: string | null
  finding: string
  passage: string | null
  stance: 'supports' | 'refutes' | 'context'
  primacy: 'primary' | 'secondary'
  /** Sources that share one origin count once. */
  originGroup: string | null
  seenOn: string
  archivedAt: string | null
  visibility: Visibility
  suggested: Flag
  snapshotId: string | null
  createdAt: string
  createdById: string
  removedAt: string | null
  version: number
}

export type SnapshotTable = {
  id: string
  deskId: string
  url: string
  finalUrl: string | null
  state: 'waiting' | 'taken' | 'failed'
  failure: string | null
  httpStatus: number | null
  mediaType: string | null
  /** Bytes as fetched. */
  sha256: string | null
  /** What a reviewer reads: plain text of the page. */
  text: string | null
  /** SHA-256 of `comparableText(text)`. */
  textSha256: string | null
  requestedAt: string
  takenAt: string | null
}

export type BlobTable = {
  sha256: string
  bytes: Uint8Array
  byteSize: number
  createdAt: string
}

export type AttachmentTable = {
  id: string
  deskId: string
  claimId: string
  sha256: string
  name: string
  mediaType: string
  byteSize: number
  note: string | null
  visibility: Visibility
  createdAt: string
  createdById: string
  removedAt: string | null
}

export type ContactTable = {
  id: string
  deskId: string
  claimId: string
  /** The claimant, or an expert. */
  party: 'claimant' | 'expert'
  name: string
  channel: string | null
  request: string
  sentOn: string
  dueOn: string | null
  answeredOn: string | null
  answer: string | null
  visibility: Visibility
  createdAt: string
  createdById: string
  version: number
}

export type CommentTable = {
  id: string
  deskId: string
  claimId: string
  parentId: string | null
  body: string
  visibility: Visibility
  createdAt: string
  createdById: string
  removedAt: string | null
  version: number
}

/** Who sees what is visible to named people only. */
export type VisibleToTable = { subjectId: string; personId: string }
