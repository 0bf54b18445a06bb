import { beforeEach, expect, test } from 'vitest'
import { confirmWithdrawal } from '#app/desk/corrections/confirm-withdrawal.ts'
import { hideReview } from '#app/desk/corrections/hide-review.ts'
import { openCorrection } from '#app/desk/corrections/open-correction.ts'
import { proposeWithdrawal } from '#app/desk/corrections/propose-withdrawal.ts'
import { undoWithdrawal } from '#app/desk/corrections/undo-withdrawal.ts'
import { findMatches } from '#db/search/search.ts'
import type { Db } from '#db/schema.ts'
import { eachStore } from '#tests/each-store.ts'
import { deskOf, DESK_ID, makeDeskRow, makePerson } from '#tests/make.ts'
import { makePublished, must, WRITTEN } from './make-rated.ts'
import { textAt } from './text-at.ts'

const reason = 'It rested on a forged letter.'
const path = `/reviews/${WRITTEN.slug}`

eachStore('withdrawing', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    for (const id of ['eve', 'fay']) await makePerson(db(), id, ['editor'])
  })

  test('two editors withdraw a review, and its page says why', async () => {
    const claimId = await makePublished(db())
    const [eve, fay] = [await deskOf(db(), 'eve'), await deskOf(db(), 'fay')]
    await must(proposeWithdrawal(eve, { claimId }, { reason }))
    const proposed = await textAt(db(), path)

    const alone = await confirmWithdrawal(eve, { claimId })
    await must(confirmWithdrawal(fay, { claimId }))

    expect(proposed).toContain('ClaimReview')
    expect(alone).toMatchObject({ refusal: 'four-eyes' })
    expect(await textAt(db(), path)).toContain(reason)
    expect(await textAt(db(), path)).not.toContain('ClaimReview')
    expect(await textAt(db(), `${path}.jsonld`)).toBe('{}')
    expect(await textAt(db(), `${path}/versions/1`)).toContain(WRITTEN.summary)
    expect(await found(db())).toEqual([])
  })

  test('where four eyes is off one editor withdraws alone', async () => {
    const settings = JSON.stringify({ fourEyes: false })
    await db().updateTable('desk').set({ settings }).execute()
    const claimId = await makePublished(db())
    const eve = await deskOf(db(), 'eve')
    await must(proposeWithdrawal(eve, { claimId }, { reason }))

    const confirmed = await confirmWithdrawal(eve, { claimId })

    expect(confirmed).toMatchObject({ value: { state: 'withdrawn' } })
  })

  test('a hidden review leaves nothing to read, and comes back whole', async () => {
    const claimId = await makePublished(db())
    const before = await textAt(db(), path)
    const eve = await deskOf(db(), 'eve')

    await must(hideReview(eve, { claimId }, { reason }))
    const hidden = [
      await textAt(db(), path),
      await textAt(db(), `${path}/versions/1`),
    ]
    const lost = await found(db())
    await must(undoWithdrawal(eve, { claimId }))

    for (const text of hidden) {
      expect(text).toContain('hidden')
      expect(text).not.toContain(WRITTEN.shortClaim)
      expect(text).not.toContain(reason)
    }
    expect(lost).toEqual([])
    expect(await textAt(db(), path)).toBe(before)
    expect(await found(db())).toHaveLength(1)
  })

  test('a hidden review that is withdrawn keeps its versions out of sight', async () => {
    const claimId = await makePublished(db())
    await must(hideReview(await deskOf(db(), 'eve'), { claimId }, { reason }))

    await must(confirmWithdrawal(await deskOf(db(), 'fay'), { claimId }))

    const lasting = await textAt(db(), `${path}/versions/1`)
    expect(lasting).toContain(reason)
    expect(lasting).not.toContain(WRITTEN.summary)
  })

  test('who hides what another proposed to withdraw does not confirm it', async () => {
    const claimId = await makePublished(db())
    const [eve, fay] = [await deskOf(db(), 'eve'), await deskOf(db(), 'fay')]
    await must(proposeWithdrawal(eve, { claimId }, { reason }))
    await must(hideReview(fay, { claimId }, { reason: 'A court order.' }))

    const byFay = await confirmWithdrawal(fay, { claimId })
    const byEve = await confirmWithdrawal(eve, { claimId })

    expect(byFay).toMatchObject({ refusal: 'four-eyes' })
    expect(byEve.ok).toBe(true)
  })

  test('nothing is corrected while it is being withdrawn', async () => {
    const claimId = await makePublished(db())
    const eve = await deskOf(db(), 'eve')
    await must(proposeWithdrawal(eve, { claimId }, { reason }))

    const opened = await openCorrection(
      eve,
      { claimId },
      { class: 'update', note: 'More is known.' },
    )

    expect(opened).toMatchObject({ refusal: 'being-withdrawn' })
  })

  test.each([
    ['a proposal by a reviewer', 'ana', 'not-allowed'],
    ['a proposal without a reason', 'eve', 'reason-missing'],
  ])('%s is refused', async (_, who, refusal) => {
    const claimId = await makePublished(db())
    const desk = await deskOf(db(), who)

    const proposed = await proposeWithdrawal(desk, { claimId }, { reason: '' })

    expect(proposed).toMatchObject({ ok: false, refusal })
  })
})

function found(db: Db) {
  const request = { deskId: DESK_ID, terms: ['minutes'], limit: 5 }
  return findMatches(db, 'review', request)
}
