import { beforeEach, expect, test } from 'vitest'
import { adjudicate, decideJointly } from '#app/desk/rating/adjudicate.ts'
import { readRound } from '#app/desk/rating/read-round.ts'
import { recallRating } from '#app/desk/rating/recall-rating.ts'
import { replaceRater } from '#app/desk/rating/replace-rater.ts'
import { sendToRating } from '#app/desk/rating/send-to-rating.ts'
import { submitRating } from '#app/desk/rating/submit-rating.ts'
import type { Desk } from '#app/desk/desk.ts'
import type { Db } from '#db/schema.ts'
import { eachStore } from '#tests/each-store.ts'
import {
  deskOf,
  makeClaim,
  makeClaimant,
  makeConflict,
  makeDeskRow,
  makePerson,
} from '#tests/make.ts'

const noted = { noEvidenceNote: 'Nothing was found in two archives.' }

function rate(desk: Desk, claimId: string, labelKey: string) {
  return submitRating(desk, {
    claimId,
    labelKey,
    reasoning: 'The log says so.',
    confidence: 2,
    evidenceIds: [],
  })
}

async function sendOut(db: Db, raterIds = ['ana', 'ben'], claim = {}) {
  const { id: claimId } = await makeClaim(db, {
    state: 'researching',
    assigneeId: 'ana',
    ...claim,
  })
  const editor = await deskOf(db, 'eve')
  const sent = await sendToRating(editor, { claimId }, { raterIds, ...noted })
  return { claimId, sent }
}

function stateOf(db: Db, claimId: string) {
  return db
    .selectFrom('claim')
    .select(['state', 'verdictKey', 'verdictScaleId', 'round'])
    .where('id', '=', claimId)
    .executeTakeFirstOrThrow()
}

eachStore('rating', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben', 'cho']) await makePerson(db(), id)
    for (const id of ['eve', 'fay']) await makePerson(db(), id, ['editor'])
  })

  test('two equal verdicts settle the claim on the pinned scale', async () => {
    const { claimId } = await sendOut(db())

    await rate(await deskOf(db(), 'ana'), claimId, 'true')
    await rate(await deskOf(db(), 'ben'), claimId, 'true')

    expect(await stateOf(db(), claimId)).toEqual({
      state: 'rated',
      verdictKey: 'true',
      verdictScaleId: 'scl_test',
      round: 1,
    })
  })

  test('unequal verdicts dispute it and an editor decides', async () => {
    const { claimId } = await sendOut(db())
    await rate(await deskOf(db(), 'ana'), claimId, 'true')
    await rate(await deskOf(db(), 'ben'), claimId, 'false')
    expect(await stateOf(db(), claimId)).toMatchObject({
      state: 'disputed',
      verdictKey: null,
    })

    const decision = { labelKey: 'half-true', reason: 'Half of it holds.' }
    await adjudicate(await deskOf(db(), 'eve'), { claimId }, decision)

    expect(await stateOf(db(), claimId)).toMatchObject({
      state: 'rated',
      verdictKey: 'half-true',
    })
  })

  test('nobody reads another’s rating before the round is complete', async () => {
    const { claimId } = await sendOut(db())
    await rate(await deskOf(db(), 'ana'), claimId, 'true')

    for (const id of ['ben', 'eve', 'fay']) {
      const seen = await readRound(await deskOf(db(), id), claimId, 1)

      expect(seen).toMatchObject({ ratings: [], ratedIds: ['ana'] })
      expect(seen?.own).toBeUndefined()
    }
    const events = await db().selectFrom('auditEvent').selectAll().execute()
    expect(events.map(({ detail }) => detail).join()).not.toContain('true')
  })

  test('all see all ratings side by side once it is complete', async () => {
    const { claimId } = await sendOut(db())
    await rate(await deskOf(db(), 'ana'), claimId, 'true')
    await rate(await deskOf(db(), 'ben'), claimId, 'false')

    const seen = await readRound(await deskOf(db(), 'eve'), claimId, 1)

    expect(seen?.ratings.map(({ labelKey }) => labelKey).toSorted()).toEqual([
      'false',
      'true',
    ])
  })

  test('raters who submit at the same moment are taken one by one', async () => {
    const { claimId } = await sendOut(db())
    const [ana, ben] = [await deskOf(db(), 'ana'), await deskOf(db(), 'ben')]

    await Promise.all([
      rate(ana, claimId, 'false'),
      rate(ben, claimId, 'false'),
    ])

    expect(await stateOf(db(), claimId)).toMatchObject({ state: 'rated' })
  })

  test('a rater revises until all are in, and then no more', async () => {
    const { claimId } = await sendOut(db())
    const ana = await deskOf(db(), 'ana')
    await rate(ana, claimId, 'true')
    await rate(ana, claimId, 'false')
    await rate(await deskOf(db(), 'ben'), claimId, 'false')

    const late = await rate(ana, claimId, 'true')

    expect(late).toMatchObject({ refusal: 'not-open-for-rating' })
    expect(await stateOf(db(), claimId)).toMatchObject({ verdictKey: 'false' })
  })

  test('an absent rater is replaced by another', async () => {
    const { claimId } = await sendOut(db())
    const editor = await deskOf(db(), 'eve')
    const change = { raterId: 'ben', byId: 'cho' }
    await replaceRater(editor, { claimId }, change)

    const refused = await rate(await deskOf(db(), 'ben'), claimId, 'true')
    await rate(await deskOf(db(), 'ana'), claimId, 'true')
    await rate(await deskOf(db(), 'cho'), claimId, 'true')

    expect(refused).toMatchObject({ refusal: 'not-a-rater' })
    expect(await stateOf(db(), claimId)).toMatchObject({ state: 'rated' })
  })

  test('a recalled round is kept and the next one is blind again', async () => {
    const { claimId } = await sendOut(db())
    await rate(await deskOf(db(), 'ana'), claimId, 'true')
    const editor = await deskOf(db(), 'eve')
    await recallRating(editor, { claimId }, { reason: 'A source was missing.' })

    const raterIds = ['ana', 'ben']
    await sendToRating(editor, { claimId }, { raterIds, ...noted })

    expect(await stateOf(db(), claimId)).toMatchObject({ round: 2 })
    expect(await readRound(editor, claimId, 1)).toMatchObject({
      state: 'recalled',
      ratings: [],
    })
  })

  test('where no third person exists the raters decide together', async () => {
    const { claimId } = await sendOut(db())
    await rate(await deskOf(db(), 'ana'), claimId, 'true')
    await rate(await deskOf(db(), 'ben'), claimId, 'false')
    const decision = { labelKey: 'half-true', reason: 'We talked it over.' }
    const ana = await deskOf(db(), 'ana')

    const early = await decideJointly(ana, { claimId }, decision)
    await db()
      .updateTable('person')
      .set({ deactivatedAt: '2022-01-01T00:00:00.000Z' })
      .where('id', 'in', ['eve', 'fay'])
      .execute()
    const decided = await decideJointly(ana, { claimId }, decision)

    expect(early).toMatchObject({ refusal: 'a-third-person-could' })
    expect(decided).toMatchObject({ ok: true })
  })

  test('a conflict of interest keeps a person from rating', async () => {
    const claimantId = await makeClaimant(db())
    const { claimId } = await sendOut(db(), ['ana', 'ben'], { claimantId })
    await makeConflict(db(), 'ben', claimantId)

    const refused = await rate(await deskOf(db(), 'ben'), claimId, 'true')

    expect(refused).toMatchObject({ refusal: 'conflict-of-interest' })
  })

  test('sending is refused where nobody could approve', async () => {
    const { claimId, sent } = await sendOut(db(), ['eve', 'fay'])

    expect(sent).toMatchObject({ refusal: 'nobody-could-approve' })
    expect(await stateOf(db(), claimId)).toMatchObject({ state: 'researching' })
  })

  test('sending needs evidence or a note, and an editor', async () => {
    const { id: claimId } = await makeClaim(db(), {
      state: 'researching',
      assigneeId: 'ana',
    })
    const given = { raterIds: ['ana', 'ben'], noEvidenceNote: null }

    const bare = await sendToRating(
      await deskOf(db(), 'eve'),
      { claimId },
      given,
    )
    const reviewer = await sendToRating(
      await deskOf(db(), 'ana'),
      { claimId },
      { ...given, ...noted },
    )

    expect(bare).toMatchObject({ refusal: 'no-evidence' })
    expect(reviewer).toMatchObject({ refusal: 'raters-named-by-editor' })
  })

  test('a rater does not adjudicate', async () => {
    const { claimId } = await sendOut(db(), ['ana', 'eve'])
    await rate(await deskOf(db(), 'ana'), claimId, 'true')
    await rate(await deskOf(db(), 'eve'), claimId, 'false')

    const refused = await adjudicate(
      await deskOf(db(), 'eve'),
      { claimId },
      { labelKey: 'true', reason: 'I say so.' },
    )

    expect(refused).toMatchObject({ refusal: 'was-a-rater' })
  })
})
