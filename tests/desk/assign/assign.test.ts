import { beforeEach, expect, test } from 'vitest'
import { assignClaim, takeClaim } from '#app/desk/assign/assign-claim.ts'
import { planClaim } from '#app/desk/assign/plan-claim.ts'
import { releaseClaim } from '#app/desk/assign/release-claim.ts'
import { renameTag } from '#app/desk/assign/rename-tag.ts'
import { setSensitivity } from '#app/desk/assign/set-sensitivity.ts'
import { tagClaim } from '#app/desk/assign/tag-claim.ts'
import { findClaim } from '#db/claims/claims.ts'
import { listInbox } from '#db/claims/inbox.ts'
import { listTags, listTagsOf } from '#db/claims/tags.ts'
import { eachStore } from '#tests/each-store.ts'
import {
  DESK_ID,
  deskOf,
  makeClaim,
  makeClaimant,
  makeConflict,
  makeDeskRow,
  makePerson,
} from '#tests/make.ts'

eachStore('assigning', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    await makePerson(db(), 'eve', ['editor'])
    await makePerson(db(), 'vic', ['viewer'])
  })

  test('an editor assigns a queued claim and the person is told', async () => {
    const { id: claimId } = await makeClaim(db())

    await assignClaim(
      await deskOf(db(), 'eve'),
      { claimId },
      { assigneeId: 'ben' },
    )

    expect(
      await findClaim(db(), await deskOf(db(), 'eve'), claimId),
    ).toMatchObject({ state: 'researching', assigneeId: 'ben', version: 2 })
    expect(await listInbox(db(), 'ben', { limit: 9 })).toMatchObject([
      { kind: 'assigned', claimId, fromName: 'Eve', seenAt: null },
    ])
  })

  test('a reviewer takes a claim and puts it back', async () => {
    const { id: claimId } = await makeClaim(db())
    const ana = await deskOf(db(), 'ana')

    const taken = await takeClaim(ana, { claimId })
    const released = await releaseClaim(ana, { claimId })

    expect(taken).toMatchObject({ value: { state: 'researching' } })
    expect(released).toMatchObject({ value: { state: 'queued' } })
    expect(await listInbox(db(), 'ana', { limit: 9 })).toEqual([])
  })

  test('a claim under rating changes hands without changing state', async () => {
    const { id: claimId } = await makeClaim(db(), {
      state: 'rating',
      assigneeId: 'ana',
    })

    await assignClaim(
      await deskOf(db(), 'eve'),
      { claimId },
      { assigneeId: 'ben' },
    )

    expect(
      await findClaim(db(), await deskOf(db(), 'eve'), claimId),
    ).toMatchObject({ state: 'rating', assigneeId: 'ben' })
  })

  test.each([
    ['not-allowed', 'ana', 'ben'],
    ['not-a-reviewer', 'eve', 'vic'],
    ['no-such-person', 'eve', 'zoe'],
  ])('refuses with %s', async (refusal, actor, assigneeId) => {
    const { id: claimId } = await makeClaim(db())

    const result = await assignClaim(
      await deskOf(db(), actor),
      { claimId },
      { assigneeId },
    )

    expect(result).toMatchObject({ ok: false, refusal })
  })

  test('a conflict of interest blocks assignment', async () => {
    const claimantId = await makeClaimant(db())
    const { id: claimId } = await makeClaim(db(), { claimantId })
    await makeConflict(db(), 'ana', claimantId)

    const result = await takeClaim(await deskOf(db(), 'ana'), { claimId })

    expect(result).toMatchObject({ refusal: 'conflict-of-interest' })
  })

  test('a stale view is refused with the claim as it is', async () => {
    const { id: claimId } = await makeClaim(db())
    await takeClaim(await deskOf(db(), 'ana'), { claimId })

    const result = await takeClaim(await deskOf(db(), 'ben'), {
      claimId,
      seenVersion: 1,
    })

    expect(result).toMatchObject({
      refusal: 'changed-since',
      detail: { assigneeId: 'ana' },
    })
  })

  test('two people who take it at once: one has it', async () => {
    const { id: claimId } = await makeClaim(db())
    const [ana, ben] = [await deskOf(db(), 'ana'), await deskOf(db(), 'ben')]

    const results = await Promise.all([
      takeClaim(ana, { claimId }),
      takeClaim(ben, { claimId }),
    ])

    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('only the assignee or an editor plans', async () => {
    const { id: claimId } = await makeClaim(db(), {
      state: 'researching',
      assigneeId: 'ana',
    })
    const plan = {
      priority: 3,
      dueOn: '2022-01-09',
      waitingOn: 'claimant' as const,
      waitingUntil: '2022-01-07',
    }

    const others = await planClaim(await deskOf(db(), 'ben'), { claimId }, plan)
    await planClaim(await deskOf(db(), 'ana'), { claimId }, plan)

    expect(others).toMatchObject({ refusal: 'not-allowed' })
    expect(
      await findClaim(db(), await deskOf(db(), 'ben'), claimId),
    ).toMatchObject(plan)
  })

  test('a sensitive claim is there for its named people only', async () => {
    const { id: claimId } = await makeClaim(db(), {
      state: 'researching',
      assigneeId: 'ana',
    })

    await setSensitivity(
      await deskOf(db(), 'eve'),
      { claimId },
      { viewerIds: ['eve'] },
    )

    const seenBy = async (id: string) =>
      findClaim(db(), await deskOf(db(), id), claimId)
    expect(await seenBy('ana')).toMatchObject({ sensitive: 1 })
    expect(await seenBy('ben')).toBeUndefined()
  })

  test('tags are told apart by their words alone, and merge', async () => {
    const { id: claimId } = await makeClaim(db())
    const ana = await deskOf(db(), 'ana')
    await tagClaim(ana, { claimId }, { names: ['Energy', ' energy ', 'Gas'] })
    const [energy, gas] = await listTags(db(), DESK_ID)

    await renameTag(await deskOf(db(), 'eve'), {
      tagId: gas!.id,
      name: 'Energy',
    })

    expect(energy!.name).toBe('Energy')
    expect(await listTagsOf(db(), [claimId])).toMatchObject([
      { name: 'Energy' },
    ])
  })
})
