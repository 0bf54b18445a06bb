import type { Insertable } from 'kysely'
import type { ClaimTable } from '#db/schema/claim.ts'
import type { OpenDesk } from '../../desk.ts'

type Row = Insertable<ClaimTable>

export type GivenClaim = Pick<Row, 'origin' | 'quote' | 'wording'> &
  Partial<Omit<Row, 'id' | 'deskId' | 'version'>>

/** A claim's row as it begins: a candidate that nobody has touched. */
export function newClaim(desk: OpenDesk, given: GivenClaim) {
  const now = desk.now.toISOString()
  return {
    ...UNTOUCHED,
    ...given,
    id: desk.newId('clm'),
    deskId: desk.deskId,
    enteredStateAt: now,
    createdAt: now,
    createdById: desk.actor.id,
    updatedAt: now,
    version: 1,
  }
}

const UNTOUCHED = {
  articleId: null,
  wordingNotes: '[]',
  kind: 'other',
  checkable: 1,
  score: 0,
  reasons: '[]',
  speaker: null,
  claimantId: null,
  claimedOn: null,
  place: null,
  medium: null,
  imageSha256: null,
  state: 'candidate',
  stateBefore: null,
  dismissReason: null,
  dismissNote: null,
  duplicateOfId: null,
  splitFromId: null,
  assigneeId: null,
  priority: 1,
  dueOn: null,
  waitingOn: null,
  waitingUntil: null,
  sensitive: 0,
  verdictKey: null,
  verdictScaleId: null,
  round: 0,
  publishAt: null,
} as const satisfies Partial<Row>
