import { whyNotWrite } from '#app/core/draft/why-not-write.ts'
import type { DraftFields } from '#app/core/draft/draft-fields.ts'
import { findClaim } from '#db/claims/claims.ts'
import { findOpenCorrection } from '#db/publication/corrections.ts'
import { listDraftTexts } from '#db/publication/drafts.ts'
import { findReviewOfClaim } from '#db/publication/reviews.ts'
import { listEvidence } from '#db/research/evidence.ts'
import type { Claim } from '#db/schema/claim.ts'
import type { Desk } from '../desk.ts'
import { assessDraft, type Assessment } from './assess-draft.ts'
import { findDraftFields } from './find-draft-fields.ts'

const KEPT_STATES = 50

/** Everything the page of a draft shows, or undefined without such a claim. */
export async function readDraft(desk: Desk, claimId: string) {
  const { db, deskId, actor, origin } = desk
  const claim = await findClaim(db, desk, claimId)
  if (!claim) return undefined
  const draft = await findDraftFields(db, claim)
  const assessment = await assessDraft(desk, { claim, draft: draft.fields })
  const review = await findReviewOfClaim(db, deskId, claimId)
  const evidence = await listEvidence(db, desk, claimId)
  return {
    claim: shownClaim(claim),
    draft,
    origin,
    whyNotWrite: whyNotWrite(claim, actor),
    isSlugFixed: review !== undefined,
    assessed: shownAssessment(assessment),
    about: aboutOf(assessment),
    media: mediaOf(claim, assessment),
    evidence: evidence.map(shownEvidence),
    kept: await listKept(desk, claimId),
    correction: (await findOpenCorrection(db, claimId)) ?? null,
  }
}

export type ReadDraft = NonNullable<Awaited<ReturnType<typeof readDraft>>>
export type ShownAssessment = ReturnType<typeof shownAssessment>

/** What the panel beside a draft tells while it is written. */
export async function readAssessment(
  desk: Desk,
  claimId: string,
  fields: DraftFields,
) {
  const claim = await findClaim(desk.db, desk, claimId)
  return (
    claim && shownAssessment(await assessDraft(desk, { claim, draft: fields }))
  )
}

function shownClaim({ id, state, version, assigneeId }: Claim) {
  return { id, state, version, assigneeId }
}

function shownAssessment({ made, gate, slug }: Assessment) {
  const { findings, met, notApplicable } = made.report
  return {
    findings,
    met,
    notJudged: notApplicable.length,
    gate,
    slug,
    jsonLd: JSON.stringify(JSON.parse(made.jsonLd), null, 2),
  }
}

function aboutOf({ input }: Assessment) {
  const { claimants, claimedOn, appearances } = input.claim
  return {
    claimants: claimants.map(({ name }) => name),
    claimedOn,
    appearances: appearances.map(({ headline, url }) => headline ?? url ?? ''),
    verdict: input.verdict.label || null,
  }
}

const PLAYED = ['ImageObject', 'VideoObject', 'AudioObject']

function mediaOf({ imageSha256 }: Claim, { input }: Assessment) {
  const { claim, media } = input
  const isSeen = claim.appearances.some(({ kind }) => PLAYED.includes(kind))
  return {
    categories: media?.categories ?? null,
    isWanted: imageSha256 !== null || isSeen,
  }
}

type Listed = Awaited<ReturnType<typeof listEvidence>>[number]

function shownEvidence(evidence: Listed) {
  const { number, title, publisher, finding, visibility, suggested } = evidence
  return {
    number,
    name: title ?? publisher ?? finding,
    isPublic: visibility === 'public' && suggested === 0,
  }
}

async function listKept({ db }: Desk, claimId: string) {
  const texts = await listDraftTexts(db, claimId, KEPT_STATES)
  return texts.map(({ fields, ...text }) => ({
    ...text,
    fields: JSON.parse(fields) as DraftFields,
  }))
}
