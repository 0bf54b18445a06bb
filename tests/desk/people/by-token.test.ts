import { beforeEach, expect, test } from 'vitest'
import { mayTokenWrite } from '#app/core/api/by-token.ts'
import { SCOPES } from '#app/core/api/scopes.ts'
import { AUDIT_ACTIONS } from '#app/core/audit/actions.ts'
import { makeToken } from '#app/desk/api/tokens/make-token.ts'
import { setSensitivity } from '#app/desk/assign/set-sensitivity.ts'
import { record } from '#app/desk/audit.ts'
import { abandonCorrection } from '#app/desk/corrections/abandon-correction.ts'
import { confirmWithdrawal } from '#app/desk/corrections/confirm-withdrawal.ts'
import { hideReview } from '#app/desk/corrections/hide-review.ts'
import { openCorrection } from '#app/desk/corrections/open-correction.ts'
import { proposeWithdrawal } from '#app/desk/corrections/propose-withdrawal.ts'
import { undoWithdrawal } from '#app/desk/corrections/undo-withdrawal.ts'
import { inTransaction, type Desk } from '#app/desk/desk.ts'
import { confirmMatch } from '#app/desk/matching/confirm-match.ts'
import { rejectMatch } from '#app/desk/matching/reject-match.ts'
import { undoMatch } from '#app/desk/matching/undo-match.ts'
import { requestChanges } from '#app/desk/publication/hand-back.ts'
import { approveReview } from '#app/desk/publication/approve-review.ts'
import { publishReview } from '#app/desk/publication/publish-review.ts'
import {
  schedulePublication,
  unschedulePublication,
} from '#app/desk/publication/schedule-publication.ts'
import { invitePerson } from '#app/desk/people/invite-person.ts'
import { setRoles } from '#app/desk/people/set-roles.ts'
import { addScaleVersion } from '#app/desk/rating/add-scale-version.ts'
import { adjudicate, decideJointly } from '#app/desk/rating/adjudicate.ts'
import { recallRating } from '#app/desk/rating/recall-rating.ts'
import { replaceRater } from '#app/desk/rating/replace-rater.ts'
import { sendToRating } from '#app/desk/rating/send-to-rating.ts'
import { submitRating } from '#app/desk/rating/submit-rating.ts'
import { eachStore } from '#tests/each-store.ts'
import {
  makeApproved,
  makePublished,
  makeRated,
  writeAndSubmit,
} from '#tests/desk/publication/make-rated.ts'
import { deskOf, makeClaim, makeDeskRow, makePerson } from '#tests/make.ts'
import type { Db } from '#db/schema.ts'

const everyRole = ['reviewer', 'editor', 'admin'] as const

/** Zoe may do everything, and did nothing yet: only the token can stop her. */
async function zoeByToken(db: Db): Promise<Desk> {
  const desk = await deskOf(db, 'zoe')
  const token = { id: 'tok_1', scopes: SCOPES }
  return { ...desk, actor: { ...desk.actor, token } }
}

type Verb = (desk: Desk, claimId: string) => Promise<unknown>

async function rating(db: Db, state: 'rating' | 'disputed' = 'rating') {
  const { id: claimId } = await makeClaim(db, {
    state: 'researching',
    assigneeId: 'ana',
  })
  const editor = await deskOf(db, 'eve')
  await sendToRating(
    editor,
    { claimId },
    { raterIds: ['ana', 'zoe'], noEvidenceNote: 'None was found.' },
  )
  if (state === 'disputed') {
    const given = { claimId, reasoning: 'So.', confidence: 2, evidenceIds: [] }
    for (const [who, labelKey] of [
      ['ana', 'true'],
      ['zoe', 'false'],
    ] as const)
      await submitRating(await deskOf(db, who), { ...given, labelKey })
  }
  return claimId
}

async function submitted(db: Db) {
  const claimId = await makeRated(db)
  await writeAndSubmit(db, claimId)
  return claimId
}

const withdrawing = async (db: Db) => {
  const claimId = await makePublished(db)
  const reason = { reason: 'Wrong person.' }
  await proposeWithdrawal(await deskOf(db, 'eve'), { claimId }, reason)
  return claimId
}

const verdict = { labelKey: 'true', reason: 'Both logs agree.' }

async function another({ db }: Desk) {
  return { kind: 'claim', id: (await makeClaim(db)).id } as const
}

const NEVER: [string, (db: Db) => Promise<string>, Verb][] = [
  [
    'rate',
    rating,
    (desk, claimId) =>
      submitRating(desk, {
        claimId,
        labelKey: 'true',
        reasoning: 'So.',
        confidence: 2,
        evidenceIds: [],
      }),
  ],
  [
    'send to rating',
    async (db) => (await makeClaim(db, { state: 'researching' })).id,
    (desk, claimId) =>
      sendToRating(
        desk,
        { claimId },
        { raterIds: ['ana', 'ben'], noEvidenceNote: 'None.' },
      ),
  ],
  [
    'replace a rater',
    rating,
    (desk, claimId) =>
      replaceRater(desk, { claimId }, { raterId: 'ana', byId: 'ben' }),
  ],
  [
    'recall',
    rating,
    (desk, claimId) => recallRating(desk, { claimId }, { reason: 'New.' }),
  ],
  [
    'adjudicate',
    (db) => rating(db, 'disputed'),
    (desk, claimId) => adjudicate(desk, { claimId }, verdict),
  ],
  [
    'decide jointly',
    (db) => rating(db, 'disputed'),
    (desk, claimId) => decideJointly(desk, { claimId }, verdict),
  ],
  ['approve', submitted, (desk, claimId) => approveReview(desk, { claimId })],
  [
    'request changes',
    submitted,
    (desk, claimId) => requestChanges(desk, { claimId }, { note: 'More.' }),
  ],
  [
    'publish',
    makeApproved,
    (desk, claimId) => publishReview(desk, { claimId }),
  ],
  [
    'schedule',
    makeApproved,
    (desk, claimId) =>
      schedulePublication(
        desk,
        { claimId },
        { publishAt: new Date('2022-02-01T00:00:00Z') },
      ),
  ],
  [
    'unschedule',
    makeApproved,
    (desk, claimId) => unschedulePublication(desk, { claimId }),
  ],
  [
    'open a correction',
    makePublished,
    (desk, claimId) =>
      openCorrection(desk, { claimId }, { class: 'correction', note: 'Oops.' }),
  ],
  [
    'abandon a correction',
    async (db) => {
      const claimId = await makePublished(db)
      const given = { class: 'correction', note: 'Oops.' } as const
      await openCorrection(await deskOf(db, 'eve'), { claimId }, given)
      return claimId
    },
    (desk, claimId) => abandonCorrection(desk, { claimId }),
  ],
  [
    'propose a withdrawal',
    makePublished,
    (desk, claimId) =>
      proposeWithdrawal(desk, { claimId }, { reason: 'Wrong person.' }),
  ],
  [
    'confirm a withdrawal',
    withdrawing,
    (desk, claimId) => confirmWithdrawal(desk, { claimId }),
  ],
  [
    'undo a withdrawal',
    withdrawing,
    (desk, claimId) => undoWithdrawal(desk, { claimId }),
  ],
  [
    'hide',
    makePublished,
    (desk, claimId) => hideReview(desk, { claimId }, { reason: 'Court.' }),
  ],
  [
    'confirm a match',
    async (db) => (await makeClaim(db)).id,
    async (desk, claimId) =>
      confirmMatch(
        desk,
        { claimId },
        { subject: await another(desk), isMerge: false },
      ),
  ],
  [
    'reject a match',
    async (db) => (await makeClaim(db)).id,
    async (desk, claimId) =>
      rejectMatch(desk, { claimId }, await another(desk)),
  ],
  [
    'take back what was decided of a match',
    async (db) => (await makeClaim(db)).id,
    async (desk, claimId) => undoMatch(desk, { claimId }, await another(desk)),
  ],
  [
    'choose who sees a claim',
    async (db) => (await makeClaim(db)).id,
    (desk, claimId) =>
      setSensitivity(desk, { claimId }, { viewerIds: ['zoe'] }),
  ],
  [
    'change the scale',
    async () => '',
    (desk) =>
      addScaleVersion(desk, {
        labels: [
          { key: 'a', name: 'A', meaning: 'A.', value: 1 },
          { key: 'b', name: 'B', meaning: 'B.', value: 2 },
        ],
        note: null,
        seenNumber: 1,
      }),
  ],
  [
    'invite',
    async () => '',
    (desk) =>
      invitePerson(desk, {
        name: 'Mal',
        email: 'mal@example.org',
        roles: ['admin'],
        by: 'copy',
      }),
  ],
  [
    'set roles',
    async () => '',
    (desk) => setRoles(desk, { personId: 'ana' }, { roles: ['editor'] }),
  ],
  [
    'make a token',
    async () => '',
    (desk) => makeToken(desk, { name: 'T', scopes: ['desk:read'], days: 1 }),
  ],
]

eachStore('a token', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    await makePerson(db(), 'eve', ['editor'])
    await makePerson(db(), 'zoe', [...everyRole])
    await makePerson(db(), 'fay', ['editor'])
  })

  test.each(NEVER)('never serves to %s', async (_, make, verb) => {
    const claimId = await make(db())
    const before = await events(db())

    const answer = await verb(await zoeByToken(db()), claimId)

    expect(answer).toMatchObject({
      ok: false,
      refusal: expect.stringMatching(/^not-(allowed|by-token)$/),
    })
    expect(await events(db())).toEqual(before)
  })

  const outside = AUDIT_ACTIONS.filter(
    (action) => !mayTokenWrite({ id: 'tok_1', scopes: SCOPES }, action),
  )

  test.each(outside)('of every scope never causes %s', async (action) => {
    const desk = await zoeByToken(db())

    const recorded = inTransaction(desk, (desk) =>
      record(desk, { action, subjectId: 'any' }),
    )

    await expect(recorded).rejects.toThrow(action)
  })

  test('leaves its mark on what was done by it', async () => {
    const desk = await zoeByToken(db())

    await inTransaction(desk, (desk) =>
      record(desk, { action: 'claim.accepted', subjectId: 'clm_1' }),
    )

    const [event] = await events(db())
    expect(event).toMatchObject({
      actorId: 'zoe',
      detail: '{"tokenId":"tok_1"}',
    })
  })

  test('spares no verb that judges or publishes', () => {
    const judging = /^(rating|review|withdrawal|correction|scale|person|desk)\./
    const open = AUDIT_ACTIONS.filter((action) => !outside.includes(action))

    const wrong = open.filter((action) => judging.test(action))

    expect(wrong).toEqual([])
  })
})

function events(db: Db) {
  return db.selectFrom('auditEvent').selectAll().execute()
}
