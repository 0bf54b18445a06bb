import type { DraftFields } from '#app/core/draft/draft-fields.ts'
import { saveDraft } from '#app/desk/drafts/save-draft.ts'
import { submitDraft } from '#app/desk/drafts/submit-draft.ts'
import { approveReview } from '#app/desk/publication/approve-review.ts'
import { publishReview } from '#app/desk/publication/publish-review.ts'
import type { Db } from '#db/schema.ts'
import type { Visibility } from '#db/schema/research.ts'
import { deskOf, DESK_ID, makeClaim, newId, NOW } from '#tests/make.ts'

/** Words that must never leave the desk. */
export const SECRETS = ['SECRET-DESK', 'SECRET-NAMED', 'SECRET-ANSWER']

export const WRITTEN: DraftFields = {
  shortClaim: 'The call of 30 December 2021 lasted 50 minutes',
  summary: 'Both sides’ logs give 50 minutes.',
  explanation: 'The log says so [1], and so did the other side [2].',
  methodologyNote: '',
  slug: 'call-lasted-50-minutes',
  onePrimaryReason: '',
  oneOriginReason: '',
  otherSideReason: 'Nobody disputes it.',
  expiresOn: '',
}

/**
 * A claim that ana and ben rated "True", with public, desk and named evidence.
 * The desk row and the people must exist.
 */
export async function makeRated(db: Db, claim = {}) {
  const scale = await db
    .selectFrom('scaleVersion')
    .select('id')
    .where('deskId', '=', DESK_ID)
    .executeTakeFirstOrThrow()
  const row = await makeClaim(db, {
    state: 'rated',
    assigneeId: 'ana',
    verdictKey: 'true',
    verdictScaleId: scale.id,
    round: 1,
    ...claim,
  })
  const claimId = row.id
  await makeRound(db, claimId, scale.id)
  await makeEvidence(db, claimId, { number: 1, primacy: 'primary' })
  await makeEvidence(db, claimId, { number: 2, url: 'https://two.example/b' })
  await makeEvidence(db, claimId, { number: 3, visibility: 'desk' })
  await makeEvidence(db, claimId, { number: 4, visibility: 'named' })
  await makeQuestion(db, claimId, { visibility: 'public', text: 'How long?' })
  await makeQuestion(db, claimId, { visibility: 'desk', text: 'SECRET-DESK?' })
  return claimId
}

async function makeRound(db: Db, claimId: string, scaleVersionId: string) {
  const id = newId('rnd')
  const round = { id, deskId: DESK_ID, claimId, number: 1, scaleVersionId }
  await db
    .insertInto('ratingRound')
    .values({
      ...round,
      state: 'unanimous',
      startedAt: NOW,
      startedById: 'eve',
      completedAt: NOW,
      noEvidenceNote: null,
    })
    .execute()
  for (const personId of ['ana', 'ben']) {
    const rater = { roundId: id, personId, replacedById: null }
    await db
      .insertInto('roundRater')
      .values({ ...rater, replacedAt: null })
      .execute()
    await db
      .insertInto('claimParticipant')
      .values({
        claimId,
        personId,
        part: 'rater',
        reviewVersion: 0,
        since: NOW,
      })
      .execute()
  }
}

type Evidence = {
  number: number
  visibility?: Visibility
  primacy?: 'primary' | 'secondary'
  url?: string
}

async function makeEvidence(
  db: Db,
  claimId: string,
  { number, visibility = 'public', ...given }: Evidence,
) {
  const secret = { desk: 'SECRET-DESK', named: 'SECRET-NAMED', public: null }
  await db
    .insertInto('evidence')
    .values({
      id: newId('evd'),
      deskId: DESK_ID,
      claimId,
      number,
      url: given.url ?? `https://one.example/${number}`,
      title: secret[visibility] ?? `Source ${number}`,
      publisher: 'Archive',
      finding: secret[visibility] ?? 'Gives the times of the call.',
      passage: 'SECRET-DESK passage',
      stance: 'supports',
      primacy: given.primacy ?? 'secondary',
      originGroup: null,
      seenOn: '2022-01-02',
      archivedAt: null,
      visibility,
      suggested: 0,
      snapshotId: null,
      createdAt: NOW,
      createdById: 'ana',
      removedAt: null,
      version: 1,
    })
    .execute()
}

async function makeQuestion(
  db: Db,
  claimId: string,
  given: { visibility: Visibility; text: string },
) {
  const id = newId('qst')
  const written = { createdAt: NOW, createdById: 'ana', version: 1 }
  await db
    .insertInto('question')
    .values({
      id,
      deskId: DESK_ID,
      claimId,
      position: 1,
      otherSide: 0,
      removedAt: null,
      ...given,
      ...written,
    })
    .execute()
  const isSecret = given.visibility !== 'public'
  const text = isSecret ? 'SECRET-ANSWER' : 'From 15:35 to 16:25.'
  await db
    .insertInto('answer')
    .values({
      id: newId('ans'),
      deskId: DESK_ID,
      questionId: id,
      text,
      ...written,
    })
    .execute()
}

/** Ana writes and submits what is rated, and eve approves it. */
export async function makeApproved(db: Db, fields: Partial<DraftFields> = {}) {
  const claimId = await makeRated(db)
  await writeAndSubmit(db, claimId, fields)
  await must(approveReview(await deskOf(db, 'eve'), { claimId }))
  return claimId
}

/** As `makeApproved`, and published by eve. */
export async function makePublished(db: Db, fields: Partial<DraftFields> = {}) {
  const claimId = await makeApproved(db, fields)
  await must(publishReview(await deskOf(db, 'eve'), { claimId }))
  return claimId
}

export async function writeAndSubmit(
  db: Db,
  claimId: string,
  fields: Partial<DraftFields> = {},
) {
  const ana = await deskOf(db, 'ana')
  const draft = { ...WRITTEN, ...fields }
  await must(saveDraft(ana, { claimId, seenVersion: 0, fields: draft }))
  await must(submitDraft(ana, { claimId }))
}

/** The value of what must not be refused. */
export async function must<T>(
  outcome: Promise<{ ok: true; value: T } | { ok: false; refusal: string }>,
) {
  const done = await outcome
  if (!done.ok) throw new Error(`Refused: ${JSON.stringify(done)}`)
  return done.value
}
