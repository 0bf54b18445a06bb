import type { ClaimState } from '#app/core/claim/claim-state.ts'
import type { SharedReasons } from '#app/core/matching/shared-reasons.ts'
import type { ShownVerdict } from '../verdict/tone.ts'

/** An earlier claim, a published review or one by others. */
export type ShownSubject = { id: string; text: string } & (
  | { kind: 'claim'; state: ClaimState }
  | { kind: 'review'; slug: string; claimId: string; verdict: ShownVerdict }
  | {
      kind: 'imported'
      publisherName: string | null
      verdictName: string | null
    }
)

export type ShownSimilar = ShownSubject & { reasons: SharedReasons }

export type ShownMatches = {
  claim: { id: string; version: number }
  suggested: readonly ShownSimilar[]
  confirmed: readonly ShownSubject[]
  rejected: readonly ShownSubject[]
  mayDecide: boolean
  mayMerge: boolean
}

/** The page that a decision leads back to. */
export type MatchesBack = 'overview' | 'research' | 'matches'

/** Where on the desk it is read. */
export function addressOf(one: ShownSubject) {
  if (one.kind === 'claim') return `/desk/claims/${one.id}`
  if (one.kind === 'imported') return `/desk/import/${one.id}`
  return `/desk/claims/${one.claimId}/publication`
}

/** How a form names it; a review stands for its claim. */
export function subjectField(one: ShownSubject) {
  if (one.kind === 'imported') return `imported:${one.id}`
  return `claim:${one.kind === 'review' ? one.claimId : one.id}`
}
