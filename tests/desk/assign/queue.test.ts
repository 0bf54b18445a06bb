import { beforeEach, expect, test } from 'vitest'
import { CLAIM_STATES, isOpen } from '#app/core/claim/claim-state.ts'
import { cursorAfter, listQueue, type QueueRequest } from '#db/claims/queue.ts'
import type { Db } from '#db/schema.ts'
import { insertTag } from '#db/claims/tags.ts'
import { eachStore } from '#tests/each-store.ts'
import {
  deskOf,
  DESK_ID,
  makeClaim,
  makeClaimant,
  makeDeskRow,
  makePerson,
} from '#tests/make.ts'

const open = CLAIM_STATES.filter(isOpen)

async function list(db: Db, request: Partial<QueueRequest> = {}) {
  const viewer = await deskOf(db, 'ana')
  const asked = { states: open, sort: 'updated' as const, limit: 10 }
  return listQueue(db, viewer, { ...asked, ...request })
}

function at(minute: number) {
  return `2022-01-03T10:${String(minute).padStart(2, '0')}:00.000Z`
}

eachStore('the queue', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
  })

  test('pages through states merged, each claim once, newest first', async () => {
    const states = ['queued', 'candidate', 'rating'] as const
    for (let minute = 0; minute < 12; minute++) {
      const state = states[minute % 3]!
      await makeClaim(db(), { state, updatedAt: at(minute) })
    }

    const first = await list(db(), { limit: 5 })
    const after = cursorAfter('updated', first.at(-1)!)
    const second = await list(db(), { limit: 50, after })

    const times = [...first, ...second].map(({ updatedAt }) => updatedAt)
    expect(times).toEqual(times.toSorted().toReversed())
    expect(new Set([...first, ...second].map(({ id }) => id)).size).toBe(12)
  })

  test('filters by assignee, nobody, claimant and due day', async () => {
    const claimantId = await makeClaimant(db())
    const late = { dueOn: '2022-01-02', assigneeId: 'ben' }
    const { id: bens } = await makeClaim(db(), late)
    const { id: free } = await makeClaim(db(), { claimantId })

    const ids = async (request: Partial<QueueRequest>) =>
      (await list(db(), request)).map(({ id }) => id)

    expect(await ids({ assigneeId: 'ben' })).toEqual([bens])
    expect(await ids({ assigneeId: 'nobody' })).toEqual([free])
    expect(await ids({ claimantId })).toEqual([free])
    expect(await ids({ sort: 'due', dueUntil: '2022-01-02' })).toEqual([bens])
    expect(await ids({ sort: 'due', dueUntil: '2022-01-01' })).toEqual([])
  })

  test.each([2, 1200])('finds the %i claims with a tag', async (count) => {
    await insertTag(db() as never, {
      id: 'tag_gas',
      deskId: DESK_ID,
      name: 'Gas',
      normalName: 'gas',
      createdAt: at(0),
    })
    await makeClaim(db())
    const claim = await makeClaim(db(), { updatedAt: at(59) })
    const copies = Array.from({ length: count - 1 }, (_, n) => ({
      ...claim,
      id: `clm_copy${n}`,
      updatedAt: at(n % 59),
    }))
    await db().insertInto('claim').values(copies.slice(0, 600)).execute()
    if (count > 600)
      await db().insertInto('claim').values(copies.slice(600)).execute()
    const tagged = [claim, ...copies].map(({ id }) => ({
      claimId: id,
      tagId: 'tag_gas',
    }))
    await db().insertInto('claimTag').values(tagged).execute()

    const claims = await list(db(), { tagId: 'tag_gas', limit: 2 })
    const others = await list(db(), { tagId: 'tag_other' })

    expect(claims.map(({ updatedAt }) => updatedAt)).toEqual([
      at(59),
      at(count > 2 ? 58 : 0),
    ])
    expect(others).toEqual([])
  })

  test('sorts by priority and then by newest', async () => {
    await makeClaim(db(), { priority: 1, updatedAt: at(3) })
    await makeClaim(db(), { priority: 3, updatedAt: at(1) })
    await makeClaim(db(), { priority: 3, updatedAt: at(2) })

    const claims = await list(db(), { sort: 'priority' })

    expect(claims.map((c) => [c.priority, c.updatedAt])).toEqual([
      [3, at(2)],
      [3, at(1)],
      [1, at(3)],
    ])
  })

  test('a sensitive claim of others is not in it', async () => {
    await makeClaim(db(), { sensitive: 1 })

    expect(await list(db())).toEqual([])
  })
})
