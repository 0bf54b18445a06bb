import type {
  ClaimMedium,
  ClaimState,
  DismissReason,
  WaitingOn,
} from '#app/core/claim/claim-state.ts'
import type { ClaimKind } from '#app/core/article/break-into-claims.ts'
import type { Origin } from '#app/core/claim/triage/outcome.ts'
import type { Selectable } from 'kysely'
import type { Flag } from '../schema.ts'

export type ClaimTables = {
  claim: ClaimTable
  sighting: SightingTable
  claimTag: ClaimTagTable
  claimParticipant: ClaimParticipantTable
  claimViewer: ClaimViewerTable
  inboxItem: InboxItemTable
}

export type ClaimTable = {
  id: string
  deskId: string
  articleId: string | null
  /** Where it came from: the engine's proposal, a model's or a person's. */
  origin: Origin
  quote: string
  wording: string
  /** JSON list: what the reviewer is asked to check in `wording`. */
  wordingNotes: string
  kind: ClaimKind
  checkable: Flag
  /** Check-worthiness from 0 to 100. */
  score: number
  /** JSON list of the engine's reasons. */
  reasons: string
  /** Who is quoted saying it; the claimant asserts the wording. */
  speaker: string | null
  claimantId: string | null
  /** When the claim was made. */
  claimedOn: string | null
  /** Where it was made: a place or a medium. */
  place: string | null
  /** What kind of thing it was made in, where no article was taken in. */
  medium: ClaimMedium | null
  imageSha256: string | null
  state: ClaimState
  /** Where restore, take back, request changes and revoke lead back to. */
  stateBefore: ClaimState | null
  dismissReason: DismissReason | null
  dismissNote: string | null
  /** The claim that this one was merged into or is a duplicate of. */
  duplicateOfId: string | null
  splitFromId: string | null
  assigneeId: string | null
  /** 0 low, 1 normal, 2 high, 3 urgent. */
  priority: number
  dueOn: string | null
  waitingOn: WaitingOn | null
  waitingUntil: string | null
  sensitive: Flag
  /** Settled verdict: label key on `verdictScaleId`. */
  verdictKey: string | null
  verdictScaleId: string | null
  /** The newest rating round's number, 0 before the first. */
  round: number
  publishAt: string | null
  enteredStateAt: string
  createdAt: string
  createdById: string
  updatedAt: string
  version: number
}

/** Where a claim appears. W3C text quote and text position selectors. */
export type SightingTable = {
  id: string
  deskId: string
  claimId: string
  articleVersionId: string | null
  startOffset: number | null
  endOffset: number | null
  exact: string | null
  prefix: string | null
  suffix: string | null
  anchorState: 'exact' | 'moved' | 'changed' | 'orphaned' | 'none'
  url: string | null
  headline: string | null
  publisher: string | null
  publishedOn: string | null
  archivedAt: string | null
  isFirst: Flag
  /** The claim it was found for, where a merge moved it to another. */
  foundForId: string | null
  createdAt: string
  createdById: string
}

export type ClaimTagTable = { claimId: string; tagId: string }

/**
 * Who ever had which part in a claim; the four-eyes rule asks it. `reviewVersion`
 * is the version being written for writers and 0 for the rest.
 */
export type ClaimParticipantTable = {
  claimId: string
  personId: string
  part: 'assignee' | 'rater' | 'adjudicator' | 'writer'
  reviewVersion: number
  since: string
}

/** Who may see a sensitive claim. */
export type ClaimViewerTable = { claimId: string; personId: string }

export type InboxItemTable = {
  id: string
  deskId: string
  personId: string
  kind:
    | 'assigned'
    | 'mentioned'
    | 'replied'
    | 'rating-requested'
    | 'disputed'
    | 'review-requested'
    | 'changes-requested'
    | 'approved'
    | 'published'
    | 'due'
    | 'live-broken'
    | 'case-received'
    | 'case-assigned'
    | 'case-overdue'
    | 'recheck-due'
  /** Null for a case about the whole site. */
  claimId: string | null
  caseId: string | null
  commentId: string | null
  fromId: string | null
  createdAt: string
  seenAt: string | null
}

export type Claim = Selectable<ClaimTable>
export type Sighting = Selectable<SightingTable>
