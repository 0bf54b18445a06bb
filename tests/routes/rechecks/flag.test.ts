import { expect, test } from 'vitest'
import { inTransaction } from '#app/desk/desk.ts'
import { openRecheck } from '#app/desk/rechecks/open-recheck.ts'
import { loader } from '#app/routes/claims/layout.tsx'
import { get, makeContext } from '#tests/context.ts'
import { makePublished } from '#tests/desk/publication/make-rated.ts'
import { eachStore } from '#tests/each-store.ts'
import { deskOf, makeDeskRow, makePerson } from '#tests/make.ts'

eachStore('the head of a claim', (db) => {
  test('says while a re-check of its review is due', async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    await makePerson(db(), 'eve', ['editor'])
    const claimId = await makePublished(db())
    const { id: reviewId } = await db()
      .selectFrom('review')
      .select('id')
      .executeTakeFirstOrThrow()
    const head = async () => {
      const { context, cookie } = await makeContext(db(), { signedInAs: 'ana' })
      const request = get(`/desk/claims/${claimId}`, cookie)
      return loader({ request, context, params: { claimId } })
    }

    const before = await head()
    await inTransaction(await deskOf(db(), 'eve'), (desk) =>
      openRecheck(desk, { reviewId, reason: 'seen-again', subjectId: 'clm_2' }),
    )
    const due = await head()
    await db().updateTable('recheck').set({ state: 'holds' }).execute()
    const decided = await head()

    expect([before, due, decided].map(({ claim }) => claim)).toMatchObject([
      { recheckDue: false },
      { recheckDue: true },
      { recheckDue: false },
    ])
  })
})
