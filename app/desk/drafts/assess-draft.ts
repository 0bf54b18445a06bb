import type { DraftFields } from '#app/core/draft/draft-fields.ts'
import { PRIORITIES } from '#app/core/claim/claim-state.ts'
import { whyNotSubmit, type GateFinding } from '#app/core/review/gate.ts'
import { stampInput, type ReviewInput } from '#app/core/review/content.ts'
import { getDesk } from '#db/people/desks.ts'
import { findDraftBySlug } from '#db/publication/drafts.ts'
import {
  listContactedParties,
  listOtherSideQuestions,
} from '#db/publication/gate.ts'
import { listPublicEvidence } from '#db/publication/publish-input.ts'
import { findReviewBySlug, findReviewOfClaim } from '#db/publication/reviews.ts'
import type { Db } from '#db/schema.ts'
import type { Claim } from '#db/schema/claim.ts'
import type { Desk } from '../desk.ts'
import { loadInput } from '../publication/input/load-input.ts'
import {
  makeVersion,
  type MadeVersion,
} from '../publication/pages/make-version.ts'

/** What a draft would be if it were published now, and what still stops it. */
export type Assessment = {
  input: ReviewInput
  made: MadeVersion
  gate: GateFinding[]
  /** The address is another review's, or another draft's. */
  slug: 'free' | 'taken' | 'wanted'
}

type Given = {
  claim: Claim
  draft: DraftFields
  approverId?: string | null
}

/** Make the next version of a claim's review from `draft` without keeping it. */
export async function assessDraft(
  desk: Desk,
  { claim, draft, approverId = null }: Given,
): Promise<Assessment> {
  const asked = { claim, draft, approverId }
  const input = await loadInput(desk.db, desk.deskId, asked)
  const review = await findReviewOfClaim(desk.db, desk.deskId, claim.id)
  const publishedAt = desk.now.toISOString()
  const firstPublishedAt = review?.firstPublishedAt ?? publishedAt
  const content = stampInput(input, { firstPublishedAt, publishedAt })
  const made = await makeVersion(desk, content, claim.articleId)
  return {
    input,
    made,
    gate: await findGate(desk, { claim, draft, made }),
    slug: await findSlugState(desk.db, claim, input.slug),
  }
}

async function findGate(
  { db, deskId }: Desk,
  {
    claim,
    draft,
    made,
  }: { claim: Claim; draft: DraftFields; made: MadeVersion },
) {
  const { settings } = await getDesk(db, deskId)
  const { corrections, version } = made.content
  const own = corrections.find((each) => each.version === version)
  const priority = PRIORITIES[claim.priority] ?? 'normal'
  return whyNotSubmit({
    draft,
    evidence: await listPublicEvidence(db, claim.id),
    contacts: await listContactedParties(db, claim.id),
    questions: await listOtherSideQuestions(db, claim.id),
    isRated: claim.verdictKey !== null,
    findings: made.report.findings,
    correction: own ?? null,
    evidenceGate: settings.evidenceGate.includes(priority) ? 'stops' : 'warns',
  })
}

/** Whether the address can still be this claim's. */
export async function findSlugState(
  db: Db,
  { id, deskId }: Pick<Claim, 'id' | 'deskId'>,
  slug: string,
) {
  const review = await findReviewBySlug(db, deskId, slug)
  if (review && review.claimId !== id) return 'taken'
  const other = await findDraftBySlug(db, { deskId, slug, notClaimId: id })
  return other ? 'wanted' : 'free'
}
