import type { MatchSubject } from '#app/core/matching/decide-match.ts'
import { accept, refuse } from '#app/core/result.ts'
import { findClaim } from '#db/claims/claims.ts'
import {
  findImported,
  type ImportedReview,
} from '#db/publication/imported-reviews.ts'
import type { Claim } from '#db/schema/claim.ts'
import type { OpenDesk } from '../desk.ts'

export type FoundSubject =
  | { kind: 'claim'; claim: Claim; imported: null }
  | { kind: 'imported'; claim: null; imported: ImportedReview }

/** What a claim is to be matched with, if the actor may see it. */
export async function findSubject(desk: OpenDesk, { kind, id }: MatchSubject) {
  if (kind === 'claim') {
    const claim = await findClaim(desk.tx, desk, id)
    if (claim) return accept<FoundSubject>({ kind, claim, imported: null })
  } else {
    const imported = await findImported(desk.tx, desk.deskId, id)
    if (imported) return accept<FoundSubject>({ kind, claim: null, imported })
  }
  return refuse('no-such-subject')
}
