import { beforeEach, expect, test } from 'vitest'
import { saveDraft } from '#app/desk/drafts/save-draft.ts'
import { submitDraft } from '#app/desk/drafts/submit-draft.ts'
import { dropApproval } from '#app/desk/publication/hand-back.ts'
import { publishReview } from '#app/desk/publication/publish-review.ts'
import type { Db } from '#db/schema.ts'
import { eachStore } from '#tests/each-store.ts'
import { fakeRender } from '#tests/fake-render.ts'
import { deskOf, DESK_ID, makeDeskRow, makePerson } from '#tests/make.ts'
import {
  makeApproved,
  makePublished,
  makeRated,
  must,
  SECRETS,
  WRITTEN,
} from './make-rated.ts'
import { textAt } from './text-at.ts'

eachStore('publishing', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    for (const id of ['eve', 'fay']) await makePerson(db(), id, ['editor'])
  })

  test('an approved review is published as bytes at its addresses', async () => {
    await makePublished(db())

    const page = await textAt(db(), `/reviews/${WRITTEN.slug}`)
    const jsonLd = await textAt(db(), `/reviews/${WRITTEN.slug}.jsonld`)
    const lasting = await textAt(db(), `/reviews/${WRITTEN.slug}/versions/1`)
    expect(page).toContain(`ld+json">${jsonLd}</script>`)
    expect(JSON.parse(jsonLd ?? '')).toMatchObject({
      '@type': 'ClaimReview',
      claimReviewed: WRITTEN.shortClaim,
      version: 1,
    })
    expect(lasting).not.toContain('ClaimReview')
  })

  test('nothing of the desk’s own reaches what is stored', async () => {
    await makePublished(db())

    const rows = await db()
      .selectFrom('rendering')
      .select('bytes')
      .where('deskId', '=', DESK_ID)
      .execute()
    const versions = await db()
      .selectFrom('reviewVersion')
      .select(['content', 'jsonLd'])
      .execute()
    const texts = rows.map(({ bytes }) => Buffer.from(bytes).toString())
    const all = JSON.stringify([texts, versions])
    expect(all).toContain('Gives the times of the call.')
    for (const secret of SECRETS) expect(all).not.toContain(secret)
  })

  test('publishing tells the assignee and leaves one audit event', async () => {
    const claimId = await makePublished(db())

    const events = await actionsOf(db())
    expect(events.filter((action) => action === 'review.published')).toEqual([
      'review.published',
    ])
    const inbox = await db()
      .selectFrom('inboxItem')
      .select(['personId', 'kind'])
      .where('claimId', '=', claimId)
      .where('kind', '=', 'published')
      .execute()
    expect(inbox).toEqual([{ personId: 'ana', kind: 'published' }])
  })

  test('what changed after approval is not published, and is shown', async () => {
    const claimId = await makeApproved(db())
    await db()
      .updateTable('evidence')
      .set({ finding: 'Something else.' })
      .where('claimId', '=', claimId)
      .where('number', '=', 1)
      .execute()

    const published = await publishReview(await deskOf(db(), 'eve'), {
      claimId,
    })

    expect(published).toMatchObject({ refusal: 'differs-from-approved' })
    expect(JSON.stringify(published)).toContain('Gives the times of the call.')
    expect(await textAt(db(), `/reviews/${WRITTEN.slug}`)).toBeUndefined()
  })

  test('an approved draft is written in only after its approval is dropped', async () => {
    const claimId = await makeApproved(db())
    const ana = await deskOf(db(), 'ana')
    const change = {
      claimId,
      seenVersion: 1,
      fields: { ...WRITTEN, slug: 'x' },
    }

    const refused = await saveDraft(ana, change)
    await must(dropApproval(ana, { claimId }, { note: 'A typo.' }))
    const saved = await saveDraft(ana, change)
    const published = await publishReview(await deskOf(db(), 'eve'), {
      claimId,
    })

    expect(refused).toMatchObject({ refusal: 'approval-stands' })
    expect(saved).toMatchObject({ ok: true })
    expect(published).toMatchObject({ refusal: 'not-in-this-state' })
  })

  test('an E finding stops publication', async () => {
    const claimId = await makeApproved(db())
    const eve = await deskOf(db(), 'eve')
    const blind = fakeRender({
      page: () => '<html lang="en"><p>Nothing.</p></html>',
    })

    const published = await publishReview(
      { ...eve, render: blind },
      { claimId },
    )

    expect(published).toMatchObject({ refusal: 'breaks-rules' })
  })

  test('of two editors who publish at once one is too late', async () => {
    const claimId = await makeApproved(db())
    const [eve, fay] = [await deskOf(db(), 'eve'), await deskOf(db(), 'fay')]

    const outcomes = await Promise.all([
      publishReview(eve, { claimId }),
      publishReview(fay, { claimId }),
    ])

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    const versions = await db()
      .selectFrom('reviewVersion')
      .select('id')
      .execute()
    expect(versions).toHaveLength(1)
  })

  test('a slug is never used twice', async () => {
    await makePublished(db())
    const claimId = await makeRated(db())
    const ana = await deskOf(db(), 'ana')
    await must(saveDraft(ana, { claimId, seenVersion: 0, fields: WRITTEN }))

    const submitted = await submitDraft(ana, { claimId })

    expect(submitted.ok).toBe(false)
  })
})

async function actionsOf(db: Db) {
  const rows = await db.selectFrom('auditEvent').select('action').execute()
  return rows.map(({ action }) => action)
}
