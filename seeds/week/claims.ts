import type { ClaimKind } from '#app/core/article/break-into-claims.ts'
import type { GivenClaimant } from '#app/desk/claims/new/resolve-claimants.ts'
import { addClaim } from '#app/desk/claims/new/add-claim.ts'
import { acceptClaim } from '#app/desk/claims/triage/accept-claim.ts'
import { editClaim } from '#app/desk/claims/triage/edit-claim.ts'
import type { Desk } from '#app/desk/desk.ts'
import { listArticleClaims } from '#db/articles/candidates.ts'
import { done } from '../teller.ts'

export type TakenIn = { articleId: string; text: string }

/** A claim as the reviewers of the example word it. */
export type ToldClaim = {
  /** A stretch of the article that only this claim's quote holds. */
  phrase: string
  /** The quote to mark where the engine did not find it. */
  quote: string
  wording: string
  kind: ClaimKind
  claimant: GivenClaimant
  speaker: string | null
  claimedOn: string
}

/** Find the claim in the article, or mark it, word it and accept it. */
export async function acceptTold(
  desk: Desk,
  article: TakenIn,
  { phrase, quote, ...edit }: ToldClaim,
): Promise<string> {
  const claims = await listArticleClaims(desk.db, desk, article.articleId)
  const found = claims.find((claim) => claim.quote.includes(phrase))
  const claimId = found?.id ?? (await mark(desk, article, quote))
  done(
    await editClaim(desk, { claimId }, { ...edit, checkable: 1, place: null }),
  )
  done(await acceptClaim(desk, { claimId }))
  return claimId
}

async function mark(desk: Desk, { articleId, text }: TakenIn, quote: string) {
  const start = text.indexOf(quote)
  if (start < 0) throw new Error(`Not in the article: ${quote}`)
  const span = { start, end: start + quote.length }
  const added = await addClaim(desk, {
    articleId,
    versionNumber: 1,
    chosen: span,
    wording: null,
  })
  return done(added).claimId
}
