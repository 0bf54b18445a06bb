import { beforeEach, expect, test } from 'vitest'
import { saveDraft } from '#app/desk/drafts/save-draft.ts'
import { submitDraft } from '#app/desk/drafts/submit-draft.ts'
import { abandonCorrection } from '#app/desk/corrections/abandon-correction.ts'
import { openCorrection } from '#app/desk/corrections/open-correction.ts'
import { approveReview } from '#app/desk/publication/approve-review.ts'
import { publishReview } from '#app/desk/publication/publish-review.ts'
import { findDraft } from '#db/publication/drafts.ts'
import { findReviewOfClaim } from '#db/publication/reviews.ts'
import type { Db } from '#db/schema.ts'
import { eachStore } from '#tests/each-store.ts'
import { deskOf, DESK_ID, makeDeskRow, makePerson } from '#tests/make.ts'
import { makePublished, must, WRITTEN } from './make-rated.ts'
import { textAt } from './text-at.ts'

const LATER = '2022-01-05T09:00:00.000Z'
const given = { class: 'correction', note: 'The date was 21 June.' } as const
const path = `/reviews/${WRITTEN.slug}`

eachStore('correcting', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    for (const id of ['eve', 'fay']) await makePerson(db(), id, ['editor'])
  })

  test('a correction is version 2 with its note, at the same address', async () => {
    const claimId = await makePublished(db())
    const first = JSON.parse((await textAt(db(), `${path}.jsonld`)) ?? '')

    await correct(db(), claimId, { summary: 'They give 51 minutes.' })

    const second = JSON.parse((await textAt(db(), `${path}.jsonld`)) ?? '')
    expect(second).toMatchObject({
      '@id': first['@id'],
      url: first.url,
      datePublished: first.datePublished,
      dateModified: '2022-01-05',
      version: 2,
      correction: [{ text: given.note, datePublished: '2022-01-05' }],
    })
    expect(await textAt(db(), path)).toContain('They give 51 minutes.')
    expect(await textAt(db(), `${path}/versions/1`)).toContain(WRITTEN.summary)
    expect(await textAt(db(), `${path}/versions/2`)).not.toContain('ld+json')
  })

  test('the old version stays live while a correction is under way', async () => {
    const claimId = await makePublished(db())
    const before = await textAt(db(), path)

    await must(openCorrection(await deskOf(db(), 'eve'), { claimId }, given))

    expect(await textAt(db(), path)).toBe(before)
  })

  test('a correction starts from what is live and keeps the address', async () => {
    const claimId = await makePublished(db())
    const eve = await deskOf(db(), 'eve')
    await must(openCorrection(eve, { claimId }, given))
    await write(db(), claimId, { summary: 'Never mind.', slug: 'elsewhere' })
    await must(abandonCorrection(eve, { claimId }))

    await must(openCorrection(eve, { claimId }, given))

    const draft = await findDraft(db(), DESK_ID, claimId)
    expect(draft).toMatchObject({
      summary: WRITTEN.summary,
      slug: WRITTEN.slug,
    })
  })

  test('an abandoned correction leaves the review as it was', async () => {
    const claimId = await makePublished(db())
    const eve = await deskOf(db(), 'eve')
    await must(openCorrection(eve, { claimId }, given))

    await must(abandonCorrection(eve, { claimId }))

    const review = await findReviewOfClaim(db(), DESK_ID, claimId)
    expect(review?.currentVersion).toBe(1)
    const corrections = await db()
      .selectFrom('correction')
      .select('outcome')
      .execute()
    expect(corrections).toEqual([{ outcome: 'abandoned' }])
  })

  test.each([
    ['ana', given, 'not-allowed'],
    ['eve', { ...given, note: ' ' }, 'note-missing'],
  ] as const)('%s with %o is met with %s', async (who, correction, refusal) => {
    const claimId = await makePublished(db())

    const opened = await openCorrection(
      await deskOf(db(), who),
      { claimId },
      correction,
    )

    expect(opened).toMatchObject({ ok: false, refusal })
  })

  test('whoever wrote only in an earlier version may approve the next', async () => {
    const claimId = await makePublished(db())
    const eve = await deskOf(db(), 'eve')
    const fay = await deskOf(db(), 'fay')
    await must(openCorrection(eve, { claimId }, given))
    const { version } = (await findDraft(db(), DESK_ID, claimId))!
    const fields = { ...WRITTEN, summary: 'By fay.' }
    await must(saveDraft(fay, { claimId, seenVersion: version, fields }))
    await must(submitDraft(fay, { claimId }))

    const refused = await approveReview(fay, { claimId })
    const approved = await approveReview(eve, { claimId })

    expect(refused).toMatchObject({ refusal: 'four-eyes' })
    expect(approved.ok).toBe(true)
  })
})

async function write(db: Db, claimId: string, changes: object) {
  const { version } = (await findDraft(db, DESK_ID, claimId))!
  const fields = { ...WRITTEN, ...changes }
  const ana = await deskOf(db, 'ana')
  await must(saveDraft(ana, { claimId, seenVersion: version, fields }))
}

async function correct(db: Db, claimId: string, changes: object) {
  const eve = await deskOf(db, 'eve', LATER)
  await must(openCorrection(eve, { claimId }, given))
  await write(db, claimId, changes)
  await must(submitDraft(await deskOf(db, 'ana'), { claimId }))
  await must(approveReview(eve, { claimId }))
  await must(publishReview(eve, { claimId }))
}
