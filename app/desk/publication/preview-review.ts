import { findClaim } from '#db/claims/claims.ts'
import { findApproval } from '#db/publication/approvals.ts'
import type { Desk } from '../desk.ts'
import { assessDraft } from '../drafts/assess-draft.ts'
import { findDraftFields } from '../drafts/find-draft-fields.ts'
import { loadSite } from './pages/load-site.ts'

/**
 * The page of the next version exactly as readers would get it, but without its
 * ClaimReview; undefined without such a claim.
 */
export async function previewReview(desk: Desk, claimId: string) {
  const claim = await findClaim(desk.db, desk, claimId)
  if (!claim) return undefined
  const { fields: draft } = await findDraftFields(desk.db, claim)
  const approval = await findApproval(desk.db, claimId)
  const approverId = approval?.approvedById ?? null
  const { made } = await assessDraft(desk, { claim, draft, approverId })
  return desk.render.page({
    kind: 'review',
    site: await loadSite(desk.db, desk),
    content: made.content,
    jsonLd: '',
    articleId: claim.articleId,
  })
}
