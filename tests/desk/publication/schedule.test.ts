import { beforeEach, expect, test } from 'vitest'
import { publishReview } from '#app/desk/publication/publish-review.ts'
import { publishScheduled } from '#app/desk/publication/publish-scheduled.ts'
import {
  schedulePublication,
  unschedulePublication,
} from '#app/desk/publication/schedule-publication.ts'
import type { Db } from '#db/schema.ts'
import { eachStore } from '#tests/each-store.ts'
import { deskOf, makeDeskRow, makePerson } from '#tests/make.ts'
import { makeApproved, must } from './make-rated.ts'

const LATER = '2022-01-04T08:00:00.000Z'

eachStore('an embargo', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    for (const id of ['eve', 'fay']) await makePerson(db(), id, ['editor'])
  })

  test('an embargo holds until its time, and publishing twice is harmless', async () => {
    const claimId = await makeApproved(db())
    const eve = await deskOf(db(), 'eve')
    const publishAt = new Date(LATER)
    await must(schedulePublication(eve, { claimId }, { publishAt }))

    const early = await publishReview(eve, { claimId })
    const then = await deskOf(db(), 'eve', LATER)
    const job = { claimId, publishAt: LATER, byId: 'eve' }
    await publishScheduled(then, job)
    await publishScheduled(then, job)

    expect(early).toMatchObject({ refusal: 'embargoed' })
    const versions = await db()
      .selectFrom('reviewVersion')
      .select(['number', 'publishedAt', 'publishedById'])
      .execute()
    expect(versions).toEqual([
      { number: 1, publishedAt: LATER, publishedById: 'eve' },
    ])
  })

  test('an unscheduled publication does not happen', async () => {
    const claimId = await makeApproved(db())
    const eve = await deskOf(db(), 'eve')
    const publishAt = new Date(LATER)
    await must(schedulePublication(eve, { claimId }, { publishAt }))
    await must(unschedulePublication(eve, { claimId }))

    const then = await deskOf(db(), 'eve', LATER)
    await publishScheduled(then, { claimId, publishAt: LATER, byId: 'eve' })

    expect(await stateOf(db(), claimId)).toBe('approved')
  })

  test('a scheduled publication that is stopped is told to those concerned', async () => {
    const claimId = await makeApproved(db())
    const eve = await deskOf(db(), 'eve')
    const publishAt = new Date(LATER)
    await must(schedulePublication(eve, { claimId }, { publishAt }))
    await db().updateTable('claim').set({ wording: 'Else' }).execute()

    const then = await deskOf(db(), 'eve', LATER)
    await publishScheduled(then, { claimId, publishAt: LATER, byId: 'eve' })

    expect(await stateOf(db(), claimId)).toBe('approved')
    const told = await db()
      .selectFrom('inboxItem')
      .select('personId')
      .where('kind', '=', 'due')
      .orderBy('personId')
      .execute()
    expect(told).toEqual([{ personId: 'ana' }, { personId: 'eve' }])
  })
})

async function stateOf(db: Db, claimId: string) {
  const claim = await db
    .selectFrom('claim')
    .select('state')
    .where('id', '=', claimId)
    .executeTakeFirstOrThrow()
  return claim.state
}
