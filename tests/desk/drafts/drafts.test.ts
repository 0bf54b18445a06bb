import { beforeEach, expect, test } from 'vitest'
import { restoreDraft, saveDraft } from '#app/desk/drafts/save-draft.ts'
import { findDraft, listDraftTexts } from '#db/publication/drafts.ts'
import type { Db } from '#db/schema.ts'
import { makeRated, must, WRITTEN } from '#tests/desk/publication/make-rated.ts'
import { eachStore } from '#tests/each-store.ts'
import { deskOf, DESK_ID, makeDeskRow, makePerson } from '#tests/make.ts'

eachStore('drafts', (db) => {
  let claimId: string

  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    await makePerson(db(), 'eve', ['editor'])
    claimId = await makeRated(db())
  })

  test('what one person types within a minute is one kept state', async () => {
    await type('ana', 0, 'A', '2022-01-03T12:00:00.000Z')
    await type('ana', 1, 'AB', '2022-01-03T12:00:40.000Z')
    await type('ana', 2, 'ABC', '2022-01-03T12:01:10.000Z')

    expect(await kept(db(), claimId)).toEqual(['ABC', 'AB'])
  })

  test('another person begins a kept state of their own', async () => {
    await type('ana', 0, 'A', '2022-01-03T12:00:00.000Z')
    await type('eve', 1, 'B', '2022-01-03T12:00:10.000Z')

    expect(await kept(db(), claimId)).toEqual(['B', 'A'])
  })

  test('of two texts written at once the second is refused with the first', async () => {
    await type('ana', 0, 'Mine', '2022-01-03T12:00:00.000Z')

    const saved = await type('eve', 0, 'Theirs', '2022-01-03T12:00:05.000Z')

    expect(saved).toMatchObject({
      refusal: 'draft-changed-since',
      detail: { summary: 'Mine', version: 1 },
    })
  })

  test('a kept state can be made the draft again, and nothing is lost', async () => {
    await type('ana', 0, 'First', '2022-01-03T12:00:00.000Z')
    await type('ana', 1, 'Second', '2022-01-03T12:05:00.000Z')
    const texts = await listDraftTexts(db(), claimId, 10)
    const ana = await deskOf(db(), 'ana', '2022-01-03T12:10:00.000Z')
    const textId = texts.at(-1)!.id

    await must(restoreDraft(ana, { claimId, seenVersion: 2, textId }))

    const draft = await findDraft(db(), DESK_ID, claimId)
    expect(draft).toMatchObject({ summary: 'First', version: 3 })
    expect(await kept(db(), claimId)).toEqual(['First', 'Second', 'First'])
  })

  test('saving what stands already changes nothing', async () => {
    await type('ana', 0, 'A', '2022-01-03T12:00:00.000Z')

    const again = await type('ana', 1, 'A', '2022-01-03T12:05:00.000Z')

    expect(again).toMatchObject({ ok: true, value: { version: 1 } })
    expect(await kept(db(), claimId)).toEqual(['A'])
  })

  test.each([
    ['ben', 'not-the-assignee'],
    ['vic', 'not-allowed'],
  ])('%s writing is met with %s', async (who, refusal) => {
    await makePerson(db(), 'vic', ['viewer'])

    const saved = await type(who, 0, 'A', '2022-01-03T12:00:00.000Z')

    expect(saved).toMatchObject({ ok: false, refusal })
  })

  async function type(who: string, seen: number, text: string, at: string) {
    const desk = await deskOf(db(), who, at)
    const fields = { ...WRITTEN, summary: text }
    return saveDraft(desk, { claimId, seenVersion: seen, fields })
  }
})

async function kept(db: Db, claimId: string) {
  const texts = await listDraftTexts(db, claimId, 10)
  return texts.map(({ fields }) => JSON.parse(fields).summary)
}
