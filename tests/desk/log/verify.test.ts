import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { verifyLog } from '#app/desk/log/verify/verify-log.ts'
import type { Db } from '#db/schema.ts'
import { makePublished } from '#tests/desk/publication/make-rated.ts'
import { eachStore } from '#tests/each-store.ts'
import { dropGuards } from './drop-guards.ts'
import { makeAnother, sourceOf, withPeople } from './make-logged.ts'

const GUARDED = ['log_leaf', 'log_node', 'log_checkpoint', 'review_version']

eachStore('verifying the log in the store', (db) => {
  withPeople(db)

  test('finds nothing in what the desk wrote', async () => {
    await makePublished(db())
    await makeAnother(db())

    expect(await verifyLog(sourceOf(db()))).toMatchObject({
      entries: 3,
      checkpoints: 2,
      faults: [],
    })
  })

  test('finds nothing in a desk that published nothing', async () => {
    expect(await verifyLog(sourceOf(db()))).toMatchObject({
      entries: 0,
      faults: [],
    })
  })

  test.each([
    [
      'a changed entry',
      sql`update log_leaf set leaf = replace(leaf, 'T12', 'T13') where position = 1`,
      'node-differs',
    ],
    [
      'an entry filed under another review',
      sql`update log_leaf set markup_sha256 = 'x' where position = 1`,
      'entry-differs',
    ],
    ['a removed entry', sql`delete from log_leaf where position = 1`, 'gap'],
    ['a cut off end', sql`delete from log_leaf where position = 2`, 'cut-off'],
    [
      'a changed hash',
      sql`update log_node set hash = ${'0'.repeat(64)} where level = 1`,
      'node-differs',
    ],
    [
      'a changed checkpoint',
      sql`update log_checkpoint set note = replace(note, '3', '4') where size = 3`,
      'checkpoint-unsigned',
    ],
    [
      'changed content',
      sql`update review_version set content = replace(content, 'call', 'letter')`,
      'content-differs',
    ],
    [
      'changed markup',
      sql`update review_version set json_ld = replace(json_ld, 'True', 'False')`,
      'content-differs',
    ],
    [
      'a quiet withdrawal',
      sql`update review set state = 'withdrawn'`,
      'standing-differs',
    ],
    [
      'a quiet return to an earlier version',
      sql`update review set current_version = 2`,
      'standing-differs',
    ],
  ])('finds %s', async (_, change, fault) => {
    await makePublished(db())
    await makeAnother(db())
    await dropGuards(db(), GUARDED)
    await change.execute(db())

    expect(await faultsOf(db())).toContain(fault)
  })

  test('finds a version that was slipped in beside the log', async () => {
    await makePublished(db())
    const version = await db()
      .selectFrom('reviewVersion')
      .selectAll()
      .executeTakeFirstOrThrow()
    const slipped = { ...version, id: 'rvv_else', number: 2 }
    await db().insertInto('reviewVersion').values(slipped).execute()

    expect(await faultsOf(db())).toContain('not-logged')
  })

  test('finds served markup that was never entered', async () => {
    await makePublished(db())
    const bytes = Buffer.from('{"@type":"ClaimReview"}')
    await db()
      .updateTable('rendering')
      .set({ bytes })
      .where('path', 'like', '%.jsonld')
      .execute()

    expect(await faultsOf(db())).toEqual(['served-differs'])
  })
})

async function faultsOf(db: Db) {
  const { faults } = await verifyLog(sourceOf(db))
  return faults.map(({ fault }) => fault)
}
