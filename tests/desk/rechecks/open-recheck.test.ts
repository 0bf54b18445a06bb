import { beforeEach, expect, test } from 'vitest'
import { inTransaction } from '#app/desk/desk.ts'
import {
  openRecheck,
  type FoundReason,
} from '#app/desk/rechecks/open-recheck.ts'
import { listRechecks } from '#db/upkeep/rechecks.ts'
import { makePublished } from '#tests/desk/publication/make-rated.ts'
import { eachStore } from '#tests/each-store.ts'
import { deskOf, makeDeskRow, makePerson } from '#tests/make.ts'

eachStore('openRecheck', (db) => {
  let claimId: string
  let reviewId: string

  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    for (const id of ['eve', 'fay']) await makePerson(db(), id, ['editor'])
    claimId = await makePublished(db())
    const review = await db()
      .selectFrom('review')
      .select('id')
      .executeTakeFirstOrThrow()
    reviewId = review.id
  })

  test('puts a review down once per reason and subject, and tells the editors', async () => {
    const first = await found({ subjectId: 'clm_2' })
    const again = await found({ subjectId: 'clm_2' })
    const other = await found({ subjectId: 'clm_3' })

    expect(first).toMatchObject({ ok: true, value: { isNew: true } })
    expect(again).toMatchObject({ ok: true, value: { isNew: false } })
    expect(other).toMatchObject({ ok: true, value: { isNew: true } })
    expect(await list()).toHaveLength(2)
    expect(await told('eve')).toHaveLength(2)
    expect(await told('ana')).toHaveLength(0)
    expect(await recorded()).toHaveLength(2)
  })

  test('what is still open is told of what was found last', async () => {
    await found({ reason: 'source-changed', detail: { afterId: 'snp_1' } })
    await found({ reason: 'source-changed', detail: { afterId: 'snp_2' } })

    const [recheck] = await list()
    expect(JSON.parse(recheck!.detail)).toEqual({ afterId: 'snp_2' })
  })

  test('a source that changes again after a decision is put down again', async () => {
    await found({ reason: 'source-changed' })
    await db().updateTable('recheck').set({ state: 'holds' }).execute()

    const again = await found({ reason: 'source-changed' })

    expect(again).toMatchObject({ ok: true, value: { isNew: true } })
  })

  test('what is no longer published is not looked at again', async () => {
    await db().updateTable('review').set({ state: 'withdrawn' }).execute()

    expect(await found({})).toMatchObject({ refusal: 'not-published' })
  })

  test('those who may not see the claim see no re-check of it', async () => {
    await found({})
    await db().updateTable('claim').set({ sensitive: 1 }).execute()

    expect(await list()).toEqual([])
  })

  async function found(given: Partial<FoundReason>) {
    const reason = {
      reason: 'seen-again',
      subjectId: 'clm_2',
      ...given,
    } as const
    return inTransaction(await deskOf(db(), 'ana'), (desk) =>
      openRecheck(desk, { reviewId, ...reason }),
    )
  }

  async function list() {
    const viewer = await deskOf(db(), 'ben')
    const asked = { show: 'due', today: '2022-01-03', limit: 10 } as const
    return listRechecks(db(), viewer, asked)
  }

  function told(personId: string) {
    return db()
      .selectFrom('inboxItem')
      .select('id')
      .where('kind', '=', 'recheck-due')
      .where('claimId', '=', claimId)
      .where('personId', '=', personId)
      .execute()
  }

  function recorded() {
    return db()
      .selectFrom('auditEvent')
      .select('id')
      .where('action', '=', 'recheck.opened')
      .execute()
  }
})
