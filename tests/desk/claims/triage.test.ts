import { beforeEach, expect, test } from 'vitest'
import {
  acceptClaim,
  acceptClaims,
} from '#app/desk/claims/triage/accept-claim.ts'
import {
  dismissClaim,
  dismissClaims,
} from '#app/desk/claims/triage/dismiss-claim.ts'
import {
  editClaim,
  type ClaimEdit,
} from '#app/desk/claims/triage/edit-claim.ts'
import { restoreClaim } from '#app/desk/claims/triage/restore-claim.ts'
import { returnToTriage } from '#app/desk/claims/triage/return-to-triage.ts'
import { findClaim } from '#db/claims/claims.ts'
import { findMatches } from '#db/search/search.ts'
import { eachStore } from '#tests/each-store.ts'
import {
  deskOf,
  DESK_ID,
  makeClaim,
  makeDeskRow,
  makePerson,
} from '#tests/make.ts'

const edit: ClaimEdit = {
  wording: 'The call of 30 December 2021 lasted 51 minutes',
  kind: 'quantity',
  checkable: 1,
  speaker: 'Dmitry Peskov',
  claimant: { name: 'Example Gazette', kind: 'organisation' },
  claimedOn: '2021-12-31',
  place: 'Moscow',
}

eachStore('triage', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    await makePerson(db(), 'ana')
    await makePerson(db(), 'vic', ['viewer'])
  })

  async function candidate() {
    return (await makeClaim(db(), { state: 'candidate' })).id
  }

  async function claimNow(claimId: string) {
    return findClaim(db(), await deskOf(db(), 'ana'), claimId)
  }

  test('an accepted candidate waits in the queue, and can go back', async () => {
    const ana = await deskOf(db(), 'ana')
    const claimId = await candidate()

    await acceptClaim(ana, { claimId, seenVersion: 1 })
    expect(await claimNow(claimId)).toMatchObject({ state: 'queued' })
    await returnToTriage(ana, { claimId, seenVersion: 2 })

    expect(await claimNow(claimId)).toMatchObject({
      state: 'candidate',
      version: 3,
    })
  })

  test('a dismissed claim keeps its reason until it is restored', async () => {
    const ana = await deskOf(db(), 'ana')
    const claimId = (await makeClaim(db(), { state: 'researching' })).id

    await dismissClaim(ana, { claimId }, { reason: 'opinion', note: 'A view' })
    const dismissed = await claimNow(claimId)
    await restoreClaim(ana, { claimId })

    expect(dismissed).toMatchObject({
      state: 'dismissed',
      dismissReason: 'opinion',
      dismissNote: 'A view',
    })
    expect(await claimNow(claimId)).toMatchObject({
      state: 'researching',
      dismissReason: null,
      stateBefore: null,
    })
  })

  test('many are accepted at once; those that moved on are named', async () => {
    const ana = await deskOf(db(), 'ana')
    const [first, second] = [await candidate(), await candidate()]
    const queued = (await makeClaim(db())).id

    const changed = await acceptClaims(ana, [
      { claimId: first, seenVersion: 1 },
      { claimId: second, seenVersion: 9 },
      { claimId: queued, seenVersion: 1 },
    ])

    expect(changed).toEqual({
      done: [first],
      refused: [
        { claimId: second, refusal: 'changed-since' },
        { claimId: queued, refusal: 'not-in-this-state' },
      ],
    })
  })

  test('many are dismissed for one reason', async () => {
    const ana = await deskOf(db(), 'ana')
    const claimIds = [await candidate(), await candidate()]

    await dismissClaims(
      ana,
      claimIds.map((claimId) => ({ claimId })),
      { reason: 'too-minor', note: null },
    )

    for (const claimId of claimIds)
      expect(await claimNow(claimId)).toMatchObject({
        dismissReason: 'too-minor',
      })
  })

  test('an edited claim is found by its new words and claimant', async () => {
    const ana = await deskOf(db(), 'ana')
    const claimId = await candidate()

    await editClaim(ana, { claimId, seenVersion: 1 }, edit)

    const hits = await findMatches(db(), 'claim', {
      ...{ deskId: DESK_ID, limit: 5 },
      terms: ['51', 'gazette'],
    })
    expect(hits).toMatchObject([{ subjectId: claimId }])
    expect(await claimNow(claimId)).toMatchObject({
      wording: edit.wording,
      speaker: 'Dmitry Peskov',
      place: 'Moscow',
      wordingNotes: '[]',
    })
  })

  test('one claimant has one name, however it is spaced', async () => {
    const ana = await deskOf(db(), 'ana')
    const [a, b] = [await candidate(), await candidate()]
    const claimant = { name: ' example  GAZETTE', kind: 'person' } as const

    await editClaim(ana, { claimId: a }, edit)
    await editClaim(ana, { claimId: b }, { ...edit, claimant })

    const [first, second] = [await claimNow(a), await claimNow(b)]
    expect(first?.claimantId).toBeTruthy()
    expect(second?.claimantId).toBe(first?.claimantId)
  })

  test('a stale edit is refused with the claim as it is', async () => {
    const ana = await deskOf(db(), 'ana')
    const claimId = await candidate()
    await editClaim(ana, { claimId, seenVersion: 1 }, edit)

    const late = await editClaim(
      ana,
      { claimId, seenVersion: 1 },
      { ...edit, wording: 'Another wording' },
    )

    expect(late).toMatchObject({
      refusal: 'changed-since',
      detail: { wording: edit.wording, version: 2 },
    })
  })

  test.each([
    ['too-late-to-edit', 'ana', 'rating'],
    ['not-allowed', 'vic', 'candidate'],
  ] as const)('an edit is refused: %s', async (refusal, who, state) => {
    const { id: claimId } = await makeClaim(db(), { state })

    expect(
      await editClaim(await deskOf(db(), who), { claimId }, edit),
    ).toMatchObject({ refusal })
  })

  test('a viewer triages nothing', async () => {
    const vic = await deskOf(db(), 'vic')
    const claimId = await candidate()

    const outcomes = [
      await acceptClaim(vic, { claimId }),
      await dismissClaim(vic, { claimId }, { reason: 'opinion', note: null }),
    ]

    for (const outcome of outcomes)
      expect(outcome).toMatchObject({ refusal: 'not-allowed' })
    expect(await claimNow(claimId)).toMatchObject({ version: 1 })
  })

  test('every move is one event', async () => {
    const ana = await deskOf(db(), 'ana')
    const claimId = await candidate()

    await acceptClaim(ana, { claimId })
    await dismissClaim(ana, { claimId }, { reason: 'opinion', note: null })
    await restoreClaim(ana, { claimId })

    const events = await db()
      .selectFrom('auditEvent')
      .select('action')
      .orderBy('seq')
      .execute()
    expect(events.map(({ action }) => action)).toEqual([
      'claim.accepted',
      'claim.dismissed',
      'claim.restored',
    ])
  })
})
