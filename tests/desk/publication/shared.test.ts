import { beforeEach, expect, test } from 'vitest'
import { confirmWithdrawal } from '#app/desk/corrections/confirm-withdrawal.ts'
import { hideReview } from '#app/desk/corrections/hide-review.ts'
import { proposeWithdrawal } from '#app/desk/corrections/propose-withdrawal.ts'
import { undoWithdrawal } from '#app/desk/corrections/undo-withdrawal.ts'
import { findRendering } from '#db/publication/renderings.ts'
import { eachStore } from '#tests/each-store.ts'
import { deskOf, DESK_ID, makeDeskRow, makePerson } from '#tests/make.ts'
import { makePublished, must, WRITTEN } from './make-rated.ts'
import { textAt } from './text-at.ts'

const reason = 'It rested on a forged letter.'
const card = `/reviews/${WRITTEN.slug}/embed`
const picture = `/reviews/${WRITTEN.slug}/share.png`

eachStore('the card and the picture of a review', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    for (const id of ['eve', 'fay']) await makePerson(db(), id, ['editor'])
  })

  test('they come with the publication and say what the page says', async () => {
    await makePublished(db())

    expect(await textAt(db(), card)).toContain(WRITTEN.shortClaim)
    expect(await textAt(db(), card)).not.toContain('ClaimReview')
    expect(await textAt(db(), picture)).toBe(`PNG ${WRITTEN.shortClaim}: True`)
    expect(await at(picture)).toMatchObject({
      mediaType: 'image/png',
      httpStatus: 200,
    })
  })

  test('of a withdrawn review the card says so, and the picture is gone', async () => {
    const claimId = await makePublished(db())
    const eve = await deskOf(db(), 'eve')
    await must(proposeWithdrawal(eve, { claimId }, { reason }))
    await must(confirmWithdrawal(await deskOf(db(), 'fay'), { claimId }))

    expect(await textAt(db(), card)).toContain('card withdrawn')
    expect(await at(card)).toMatchObject({ httpStatus: 200 })
    expect(await at(picture)).toMatchObject({ httpStatus: 410 })
    expect(await textAt(db(), picture)).toBe('')
  })

  test('of a hidden review neither tells the claim, until it is back', async () => {
    const claimId = await makePublished(db())
    const eve = await deskOf(db(), 'eve')
    const before = [await textAt(db(), card), await textAt(db(), picture)]

    await must(hideReview(eve, { claimId }, { reason }))
    const hidden = [await textAt(db(), card), await textAt(db(), picture)]
    await must(undoWithdrawal(eve, { claimId }))

    for (const text of hidden) expect(text).not.toContain(WRITTEN.shortClaim)
    expect(hidden[0]).toContain('card hidden')
    expect([await textAt(db(), card), await textAt(db(), picture)]).toEqual(
      before,
    )
  })

  function at(path: string) {
    return findRendering(db(), { deskId: DESK_ID, path }, 'bytes')
  }
})
