import { beforeEach, expect, test } from 'vitest'
import { hideReview } from '#app/desk/corrections/hide-review.ts'
import { readLeaf } from '#app/core/log/entries/leaf.ts'
import { fillLog, wantWholeLog } from '#app/desk/log/fill-log.ts'
import { renderSite } from '#app/desk/publication/render-site.ts'
import { listLogLeaves } from '#db/log/log.ts'
import type { Db } from '#db/schema.ts'
import { makePublished, must } from '#tests/desk/publication/make-rated.ts'
import { eachStore } from '#tests/each-store.ts'
import { deskOf, DESK_ID, makeDeskRow, makePerson } from '#tests/make.ts'
import { dropGuards } from './drop-guards.ts'

eachStore('a store from before there was a log', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    await makePerson(db(), 'eve', ['editor'])
  })

  test('has everything entered once, and how it stands', async () => {
    const eve = await deskOf(db(), 'eve')
    await makePublished(db())
    const claimId = await makePublished(db(), {
      slug: 'another-call',
      shortClaim: 'There was another call a month later',
    })
    const hidden = { claimId }
    await must(hideReview(eve, hidden, { reason: 'A court order.' }))
    await renderSite({ ...eve, origin: 'http://127.0.0.1:3000' })
    await forgetLog(db())

    const isWanted = await wantWholeLog(eve)
    await fillLog(eve)
    const once = await kindsOf(db())
    await fillLog(eve)

    expect(isWanted).toBe(true)
    expect(once.toSorted()).toEqual([
      'hidden',
      'key',
      'markup',
      'version',
      'version',
    ])
    expect(await kindsOf(db())).toEqual(once)
    expect(await wantWholeLog(eve)).toBe(false)
  })
})

async function forgetLog(db: Db) {
  await dropGuards(db, ['log_leaf', 'log_node', 'log_checkpoint'])
  await db.deleteFrom('logLeaf').execute()
  await db.deleteFrom('logNode').execute()
  await db.deleteFrom('logCheckpoint').execute()
  await db.deleteFrom('logHead').execute()
}

async function kindsOf(db: Db) {
  const rows = await listLogLeaves(db, DESK_ID, { from: 0, limit: 100 })
  return rows.map(({ leaf }) => readLeaf(leaf)!.kind)
}
