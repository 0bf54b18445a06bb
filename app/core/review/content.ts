import canonicalize from 'canonicalize'

import type { MediaAssessment } from './media/media-assessment.ts'

/**
 * Everything a reader sees of one version, as an editor approves it. Own
 * addresses are paths ("/corrections"); the origin is added at rendering.
 */
export type ReviewInput = {
  reviewId: string
  claimId: string
  slug: string
  version: number
  language: string
  claim: ReviewedClaim
  verdict: PublishedVerdict
  summary: string
  explanationMarkdown: string
  methodologyNote: string | null
  questions: AnsweredQuestion[]
  sources: CitedSource[]
  people: PublishedPeople
  corrections: PendingCorrection[]
  expiresOn: string | null
  gateReasons: GateReasons
  publisher: Publisher
  tags: string[]
  /** Only where the claim is made with an image, a video or a recording. */
  media?: MediaAssessment
}

/** One published version: what was approved, and when it became public. */
export type ReviewContent = Omit<ReviewInput, 'corrections'> & {
  corrections: Correction[]
  firstPublishedAt: string
  publishedAt: string
}

export type ReviewedClaim = {
  /** What `claimReviewed` says and the page shows; best under 75 characters. */
  short: string
  wording: string
  quote: string | null
  claimedOn: string | null
  place: string | null
  claimants: Claimant[]
  speaker: { name: string; role: string | null } | null
  appearances: Appearance[]
}

export type Claimant = {
  name: string
  kind: 'person' | 'organisation'
  role: string | null
  sameAs: string[]
}

export type Appearance = {
  url: string | null
  headline: string | null
  publisher: string | null
  publishedOn: string | null
  archivedAt: string | null
  kind: AppearanceKind
}

export type AppearanceKind =
  | 'NewsArticle'
  | 'SocialMediaPosting'
  | 'VideoObject'
  | 'AudioObject'
  | 'ImageObject'
  | 'CreativeWork'

/** `value`, `best` and `worst` are null together: a label outside the order. */
export type PublishedVerdict = {
  label: string
  labelKey: string
  meaning: string
  value: number | null
  best: number | null
  worst: number | null
  scaleVersion: number
  explanation: string | null
}

export type AnsweredQuestion = {
  question: string
  answer: string | null
  evidenceNumbers: number[]
}

export type CitedSource = {
  number: number
  /** Null for what has no address: a letter, a book, a call. */
  url: string | null
  title: string | null
  publisher: string | null
  finding: string
  stance: 'supports' | 'refutes' | 'context'
  primacy: 'primary' | 'secondary'
  archivedAt: string | null
  seenOn: string | null
}

/** Names only where the desk's policy shows them. */
export type PublishedPeople = {
  shown: 'names' | 'roles' | 'nobody'
  raters: string[]
  reviewers: string[]
  raterCount: number
  approval: Approval
}

/** `single` where a desk of one has switched four eyes off, and says so. */
export type Approval = 'four-eyes' | 'single'

export const CORRECTION_CLASSES = [
  'correction',
  'clarification',
  'update',
  'retraction',
] as const
export type CorrectionClass = (typeof CORRECTION_CLASSES)[number]

export type Correction = {
  class: CorrectionClass
  note: string
  on: string
  version: number
  oldVerdict: string | null
  newVerdict: string | null
  /** What was said to be checked; absent where that stayed. */
  oldClaim?: string
  newClaim?: string
}

/** The day of this version's own correction is that of its publication. */
export type PendingCorrection = Omit<Correction, 'on'> & { on: string | null }

export type GateReasons = {
  noPrimarySource: string | null
  oneOrigin: string | null
  otherSide: string | null
}

/** Addresses are paths on this site or absolute URLs; null where none. */
export type Publisher = {
  name: string
  url: string
  logo: string | null
  correctionsUrl: string
  methodologyUrl: string
  scaleUrl: string
  ethicsUrl: string | null
  ownershipUrl: string | null
  mastheadUrl: string | null
}

/** Put the moment of publication on what was approved. */
export function stampInput(
  input: ReviewInput,
  times: { firstPublishedAt: string; publishedAt: string },
): ReviewContent {
  const today = times.publishedAt.slice(0, 10)
  const corrections = input.corrections.map((correction) => ({
    ...correction,
    on: correction.on ?? today,
  }))
  return { ...input, ...times, corrections }
}

/** The canonical JSON (RFC 8785) of a published version: what is hashed. */
export function canonicalContent(content: ReviewContent): string {
  return canonicalJson(content)
}

/** The canonical JSON an approval binds, before the moment is known. */
export function canonicalInput(input: ReviewInput): string {
  return canonicalJson(input)
}

/** The path of a review's page; it never changes after publication. */
export function reviewPath(slug: string): string {
  return `/reviews/${slug}`
}

/** The path of a version's proof in the public record, for people. */
export function proofPath({
  slug,
  version,
}: Pick<ReviewContent, 'slug' | 'version'>): string {
  return `${reviewPath(slug)}/versions/${version}/proof`
}

function canonicalJson(value: ReviewInput | ReviewContent) {
  const json = canonicalize(value)
  if (json === undefined) throw new Error('expected content that is JSON')
  return json
}
