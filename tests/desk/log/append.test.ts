import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { readKeyRing } from '#app/core/log/entries/key-ring.ts'
import { readLeaf } from '#app/core/log/entries/leaf.ts'
import { readCheckpoint } from '#app/core/log/note/checkpoint.ts'
import { checkNote } from '#app/core/log/note/note.ts'
import { confirmWithdrawal } from '#app/desk/corrections/confirm-withdrawal.ts'
import { hideReview } from '#app/desk/corrections/hide-review.ts'
import { proposeWithdrawal } from '#app/desk/corrections/propose-withdrawal.ts'
import { undoWithdrawal } from '#app/desk/corrections/undo-withdrawal.ts'
import { NoLogKey } from '#app/desk/log/append.ts'
import { logCrypto } from '#app/desk/log/crypto.ts'
import { rotateLogKey } from '#app/desk/log/rotate-key.ts'
import { publishReview } from '#app/desk/publication/publish-review.ts'
import { renderSite } from '#app/desk/publication/render-site.ts'
import { findLogCheckpoint, listLogLeaves } from '#db/log/log.ts'
import type { Db } from '#db/schema.ts'
import {
  makeApproved,
  makePublished,
  must,
} from '#tests/desk/publication/make-rated.ts'
import { eachStore } from '#tests/each-store.ts'
import { fakeLogKeys } from '#tests/fake-log-keys.ts'
import { fakeOutside } from '#tests/fake-outside.ts'
import { fakeRender } from '#tests/fake-render.ts'
import { deskOf, DESK_ID, makeDeskRow, makePerson } from '#tests/make.ts'

const ANOTHER = {
  slug: 'another-call',
  shortClaim: 'There was another call a month later',
}

eachStore('the log of published versions', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    for (const id of ['eve', 'fay']) await makePerson(db(), id, ['editor'])
    await makePerson(db(), 'ada', ['admin'])
  })

  test('begins with its key, and holds each publication as it was stored', async () => {
    await makePublished(db())

    const leaves = await leavesOf(db())
    const version = await db()
      .selectFrom('reviewVersion')
      .selectAll()
      .executeTakeFirstOrThrow()
    expect(leaves).toMatchObject([
      { kind: 'key', why: 'first', origin: 'localhost:3000/log' },
      {
        kind: 'version',
        reviewId: version.reviewId,
        version: 1,
        contentSha256: version.contentSha256,
        publishedAt: version.publishedAt,
      },
    ])
  })

  test('holds no words of a review and no person', async () => {
    await makePublished(db())

    const [, leaf] = await leavesOf(db())
    expect(Object.keys(leaf!).toSorted()).toEqual([
      'contentSha256',
      'kind',
      'loggedAt',
      'markupSha256',
      'publishedAt',
      'reviewId',
      'version',
    ])
  })

  test('is signed at each size by the key that it names', async () => {
    await makePublished(db())
    await makePublished(db(), ANOTHER)

    const [first] = await leavesOf(db())
    const ring = readKeyRing(logCrypto, [{ index: 0, leaf: first as never }])!
    const newest = await findLogCheckpoint(db(), DESK_ID)
    const { checkpoint, signed } = readCheckpoint(newest!.note)!
    expect(checkpoint.size).toBe(3)
    expect(checkNote(logCrypto, signed, ring)).toMatchObject({ ok: true })
  })

  test.each([
    ['log_leaf', sql`update log_leaf set kind = 'markup'`],
    ['log_leaf', sql`delete from log_leaf where position = 1`],
    ['log_node', sql`update log_node set hash = '00'`],
    ['log_node', sql`delete from log_node`],
    ['log_checkpoint', sql`update log_checkpoint set note = ''`],
    ['log_checkpoint', sql`delete from log_checkpoint`],
  ])('cannot be changed in %s: the store refuses', async (_, change) => {
    await makePublished(db())

    await expect(change.execute(db())).rejects.toThrow(/append-only/)
  })

  test('a withdrawal is an entry, and so are hiding and showing again', async () => {
    const claimId = await makePublished(db())
    const [eve, fay] = [await deskOf(db(), 'eve'), await deskOf(db(), 'fay')]
    const reason = 'It rested on a forged letter.'

    await must(hideReview(eve, { claimId }, { reason: 'A court order.' }))
    await must(undoWithdrawal(eve, { claimId }))
    await must(proposeWithdrawal(eve, { claimId }, { reason }))
    await must(confirmWithdrawal(fay, { claimId }))

    const kinds = (await leavesOf(db())).map(({ kind }) => kind)
    expect(kinds).toEqual(['key', 'version', 'hidden', 'restored', 'withdrawn'])
    expect(JSON.stringify(await leavesOf(db()))).not.toContain('court')
  })

  test('markup that is made anew is an entry only if it says something else', async () => {
    await makePublished(db())
    const eve = await deskOf(db(), 'eve')

    const build = fakeRender({ shellBuild: 'next' })
    await renderSite({ ...eve, render: build })
    const same = await leavesOf(db())
    await renderSite({ ...eve, origin: 'http://127.0.0.1:3000' })

    expect(same.map(({ kind }) => kind)).toEqual(['key', 'version'])
    expect(await leavesOf(db())).toMatchObject([
      { kind: 'key', origin: 'localhost:3000/log' },
      { kind: 'version' },
      { kind: 'markup', version: 1 },
    ])
  })

  test('publications at once are entered one after the other', async () => {
    const claimIds = [
      await makeApproved(db()),
      await makeApproved(db(), { slug: 'second-call' }),
      await makeApproved(db(), { slug: 'third-call' }),
    ]
    const eve = await deskOf(db(), 'eve')

    const outcomes = await Promise.all(
      claimIds.map((claimId) => publishReview(eve, { claimId })),
    )

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(3)
    const leaves = await listLogLeaves(db(), DESK_ID, { from: 0, limit: 9 })
    expect(leaves.map(({ position }) => position)).toEqual([0, 1, 2, 3])
    const { checkpoint } = readCheckpoint(
      (await findLogCheckpoint(db(), DESK_ID))!.note,
    )!
    expect(checkpoint.size).toBe(4)
  })

  test('without its key nothing is published, and nothing is left half done', async () => {
    await makePublished(db())
    const claimId = await makeApproved(db(), ANOTHER)
    const eve = await deskOf(db(), 'eve')
    const outside = fakeOutside({ logKeys: fakeLogKeys() })

    const publishing = publishReview({ ...eve, outside }, { claimId })

    await expect(publishing).rejects.toThrow(NoLogKey)
    expect(await leavesOf(db())).toHaveLength(2)
    const versions = await db()
      .selectFrom('reviewVersion')
      .select('id')
      .execute()
    expect(versions).toHaveLength(1)
  })

  test('a new key is signed by the old one and signs from then on', async () => {
    const { desk, logKeys } = await deskWithKeys(db())
    const old = logKeys.first()

    const rotated = await must(rotateLogKey(desk, { why: 'rotated' }))
    await must(
      publishReview(await editorOf(db(), logKeys), await another(db())),
    )

    expect(rotated).toMatchObject({ from: old.id })
    expect(logKeys.retired).toEqual([old.id])
    const leaves = await leavesOf(db())
    const keys = leaves.flatMap((leaf, index) =>
      leaf.kind === 'key' ? { index, leaf } : [],
    )
    expect(readKeyRing(logCrypto, keys)).toMatchObject([
      { index: 0, until: 2, why: 'first' },
      { index: 2, until: null, why: 'rotated' },
    ])
    const crossed = readCheckpoint(
      (await findLogCheckpoint(db(), DESK_ID, 3))!.note,
    )!
    expect(crossed.signed.signatures).toHaveLength(2)
    expect((await findLogCheckpoint(db(), DESK_ID))?.keyId).toBe(rotated.to)
  })

  test('a lost key is replaced by one that nobody vouches for', async () => {
    const { desk } = await deskWithKeys(db())
    const logKeys = fakeLogKeys()
    const without = { ...desk, outside: fakeOutside({ logKeys }) }

    const refused = await rotateLogKey(without, { why: 'rotated' })
    await must(rotateLogKey(without, { why: 'lost' }))

    expect(refused).toMatchObject({ refusal: 'key-missing' })
    expect((await leavesOf(db())).at(-1)).toMatchObject({
      kind: 'key',
      why: 'lost',
      signatures: { previous: null },
    })
  })

  test.each([
    ['ana', 'rotated', 'not-allowed'],
    ['ada', 'lost', 'key-not-lost'],
  ] as const)('%s cannot say that it is %s', async (who, why, refusal) => {
    await makePublished(db())

    const rotated = await rotateLogKey(await deskOf(db(), who), { why })

    expect(rotated).toMatchObject({ refusal })
  })

  test('a desk that published nothing has no key to change', async () => {
    const ada = await deskOf(db(), 'ada')

    expect(await rotateLogKey(ada, { why: 'rotated' })).toMatchObject({
      refusal: 'no-log',
    })
  })
})

async function leavesOf(db: Db) {
  const rows = await listLogLeaves(db, DESK_ID, { from: 0, limit: 100 })
  return rows.map(({ leaf }) => readLeaf(leaf)!)
}

/** A desk with keys of its own that has published once. */
async function deskWithKeys(db: Db) {
  const logKeys = fakeLogKeys()
  const claimId = await makeApproved(db)
  await must(publishReview(await editorOf(db, logKeys), { claimId }))
  const ada = await deskOf(db, 'ada')
  return { desk: { ...ada, outside: fakeOutside({ logKeys }) }, logKeys }
}

async function editorOf(db: Db, logKeys: ReturnType<typeof fakeLogKeys>) {
  const eve = await deskOf(db, 'eve')
  return { ...eve, outside: fakeOutside({ logKeys }) }
}

async function another(db: Db) {
  return { claimId: await makeApproved(db, ANOTHER) }
}
