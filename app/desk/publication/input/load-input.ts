import type { DraftFields } from '#app/core/draft/draft-fields.ts'
import type {
  GateReasons,
  Publisher,
  ReviewInput,
} from '#app/core/review/content.ts'
import { assessmentOf } from '#app/core/review/media/media-fields.ts'
import type { DeskSettings } from '#app/core/people/desk-settings.ts'
import { getDesk } from '#db/people/desks.ts'
import { listTagNames } from '#db/publication/publish-input.ts'
import { findReviewOfClaim } from '#db/publication/reviews.ts'
import type { Db } from '#db/schema.ts'
import type { Claim } from '#db/schema/claim.ts'
import { findMediaFields } from '../../drafts/find-media-fields.ts'
import { loadCorrections } from './load-corrections.ts'
import { loadPeople } from './load-people.ts'
import { loadReviewedClaim } from './load-reviewed-claim.ts'
import { loadQuestions, loadSources } from './load-sources.ts'
import { loadVerdict } from './load-verdict.ts'

export type AskedInput = {
  claim: Claim
  draft: DraftFields
  /** Who approves or approved it; null before anyone did. */
  approverId: string | null
}

/**
 * Everything a reader would see of the next version of a claim's review. A part
 * that is not settled yet is empty, so that the rules name it.
 */
export async function loadInput(
  db: Db,
  deskId: string,
  { claim, draft, approverId }: AskedInput,
): Promise<ReviewInput> {
  const { language, name, settings } = await getDesk(db, deskId)
  const review = await findReviewOfClaim(db, deskId, claim.id)
  const version = (review?.currentVersion ?? 0) + 1
  const verdict = await loadVerdict(db, claim, draft)
  const media = assessmentOf((await findMediaFields(db, claim)).fields)
  const reviewed = await loadReviewedClaim(db, claim, draft)
  const { short } = reviewed
  return {
    reviewId: review?.id ?? reviewIdOf(claim),
    claimId: claim.id,
    slug: review?.slug ?? draft.slug,
    version,
    language,
    claim: reviewed,
    verdict,
    summary: draft.summary.trim(),
    explanationMarkdown: draft.explanation.trim(),
    methodologyNote: draft.methodologyNote.trim() || null,
    questions: await loadQuestions(db, claim.id),
    sources: await loadSources(db, claim.id),
    people: await loadPeople(db, { claim, approverId, version, settings }),
    corrections: await loadCorrections(db, { claim, review, verdict, short }),
    expiresOn: draft.expiresOn || null,
    gateReasons: gateReasonsOf(draft),
    publisher: publisherOf({ name, settings, scale: verdict.scaleVersion }),
    tags: await listTagNames(db, claim.id),
    ...(media && { media }),
  }
}

/** A review's id follows from its claim's, so that an approval can bind it. */
function reviewIdOf({ id }: Claim) {
  return `rev_${id.replace(/^[a-z]+_/, '')}`
}

function gateReasonsOf(draft: DraftFields): GateReasons {
  return {
    noPrimarySource: draft.onePrimaryReason.trim() || null,
    oneOrigin: draft.oneOriginReason.trim() || null,
    otherSide: draft.otherSideReason.trim() || null,
  }
}

type Publishing = { name: string; settings: DeskSettings; scale: number }

function publisherOf({ name, settings, scale }: Publishing): Publisher {
  return {
    name,
    url: '/',
    logo: null,
    correctionsUrl: '/corrections',
    methodologyUrl: '/methodology',
    scaleUrl: scale ? `/scale/${scale}` : '/scale',
    ethicsUrl: null,
    ownershipUrl: settings.funding.trim() ? '/about#funding' : null,
    mastheadUrl: null,
  }
}
