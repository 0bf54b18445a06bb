import type { DraftFields } from '../draft/draft-fields.ts'
import { apexHost, readAddress } from './json/web-address.ts'
import type { Finding } from './rules/finding.ts'
import type { MendField, RuleId } from './rules/rule-table.ts'
import type { Correction } from './content.ts'
import { whyNotOfClass, type ClassRefusal } from './correction-class.ts'
import { isSlug } from './slug.ts'

/** What the gate looks at when a draft is submitted. */
export type GateInput = {
  draft: DraftFields
  /** The evidence readers will see: public, taken up, not removed. */
  evidence: GateEvidence[]
  contacts: { party: 'claimant' | 'expert' }[]
  questions: { isOtherSide: boolean; isAnswered: boolean }[]
  isRated: boolean
  /** What the validator says of the ClaimReview as it would be served. */
  findings: Finding[]
  /** The correction that the next version makes, if it is one. */
  correction?: Correction | null
  /** Whether the evidence gate stops a claim of this priority. */
  evidenceGate: 'stops' | 'warns'
}

export type GateEvidence = {
  number: number
  url: string | null
  stance: 'supports' | 'refutes' | 'context'
  primacy: 'primary' | 'secondary'
  originGroup: string | null
}

export type GateId =
  | 'not-rated'
  | 'no-short-claim'
  | 'no-summary'
  | 'no-explanation'
  | 'no-slug'
  | 'slug-not-plain'
  | 'cites-no-evidence'
  | 'no-primary-source'
  | 'one-origin'
  | 'other-side-not-sought'
  | 'breaks-rule'
  | ClassRefusal

/** What the evidence alone is asked for. */
export const EVIDENCE_GATES = [
  'one-origin',
  'no-primary-source',
  'other-side-not-sought',
] as const satisfies readonly GateId[]
export type EvidenceGateId = (typeof EVIDENCE_GATES)[number]

/** One thing that still stops a submission, or warns of it. */
export type GateFinding = {
  id: GateId
  weight: 'stops' | 'warns'
  field: keyof DraftFields | MendField | null
  /** The rule that is broken, for `breaks-rule`. */
  rule?: RuleId
  /** The number that is cited in vain, for `cites-no-evidence`. */
  number?: number
}

/** Everything that keeps a draft from review; empty when it may go. */
export function whyNotSubmit(input: GateInput): GateFinding[] {
  return [
    ...missingTexts(input),
    ...vainCitations(input),
    ...thinEvidence(input),
    ...brokenRules(input),
    ...wrongClass(input),
  ]
}

function wrongClass({ correction }: GateInput): GateFinding[] {
  const id = correction ? whyNotOfClass(correction) : null
  return id ? [{ id, weight: 'stops', field: 'correctionNote' }] : []
}

/** Whether one of the findings stops the submission. */
export function stopsSubmission(findings: GateFinding[]): boolean {
  return findings.some(({ weight }) => weight === 'stops')
}

/** How many independent origins the evidence has. */
export function countOrigins(evidence: GateEvidence[]): number {
  return new Set(evidence.map(originOf)).size
}

function missingTexts({ draft, isRated }: GateInput): GateFinding[] {
  const isWritten = (field: keyof DraftFields) => draft[field].trim() !== ''
  return [
    ...(isRated ? [] : [stop('not-rated', 'verdict')]),
    ...(isWritten('shortClaim') ? [] : [stop('no-short-claim', 'shortClaim')]),
    ...(isWritten('summary') ? [] : [stop('no-summary', 'summary')]),
    ...(isWritten('explanation')
      ? []
      : [stop('no-explanation', 'explanation')]),
    ...slugFindings(draft.slug.trim()),
  ]
}

function slugFindings(slug: string): GateFinding[] {
  if (slug === '') return [stop('no-slug', 'slug')]
  return isSlug(slug) ? [] : [stop('slug-not-plain', 'slug')]
}

function stop(id: GateId, field: GateFinding['field']): GateFinding {
  return { id, weight: 'stops', field }
}

function vainCitations({ draft, evidence }: GateInput): GateFinding[] {
  const known = new Set(evidence.map(({ number }) => number))
  const cited = draft.explanation.matchAll(/(?<!\\)\[(\d{1,4})\](?!\(|:)/g)
  const numbers = new Set([...cited].map(([, number]) => Number(number)))
  return [...numbers]
    .filter((number) => !known.has(number))
    .map((number) => ({ ...stop('cites-no-evidence', 'explanation'), number }))
}

function thinEvidence(input: GateInput) {
  const { draft, evidence, evidenceGate: weight } = input
  const isPrimary = evidence.some(({ primacy }) => primacy === 'primary')
  const missing: [GateId, keyof DraftFields][] = []
  if (countOrigins(evidence) < 2)
    missing.push(['one-origin', 'oneOriginReason'])
  if (!isPrimary) missing.push(['no-primary-source', 'onePrimaryReason'])
  if (!isOtherSideSought(input)) {
    missing.push(['other-side-not-sought', 'otherSideReason'])
  }
  return missing
    .filter(([, field]) => draft[field].trim() === '')
    .map(([id, field]): GateFinding => ({ id, weight, field }))
}

type Sought = Pick<GateInput, 'evidence' | 'contacts' | 'questions'>

function isOtherSideSought({ evidence, contacts, questions }: Sought) {
  return (
    evidence.some(({ stance }) => stance === 'refutes') ||
    contacts.some(({ party }) => party === 'claimant') ||
    questions.some(({ isOtherSide, isAnswered }) => isOtherSide && isAnswered)
  )
}

/** Pages of one host are one origin unless a reviewer grouped them. */
function originOf({ originGroup, url, number }: GateEvidence) {
  if (originGroup?.trim()) return `group ${originGroup.trim().toLowerCase()}`
  const address = readAddress(url)
  return address ? `host ${apexHost(address)}` : `number ${number}`
}

function brokenRules({ findings }: GateInput): GateFinding[] {
  return findings
    .filter(({ level }) => level === 'E')
    .map(({ id, field }) => ({ ...stop('breaks-rule', field), rule: id }))
}
