import { beforeEach, expect, test } from 'vitest'
import { saveDraft } from '#app/desk/drafts/save-draft.ts'
import { submitDraft } from '#app/desk/drafts/submit-draft.ts'
import { approveReview } from '#app/desk/publication/approve-review.ts'
import {
  requestChanges,
  takeBackDraft,
} from '#app/desk/publication/hand-back.ts'
import { publishReview } from '#app/desk/publication/publish-review.ts'
import { eachStore } from '#tests/each-store.ts'
import {
  deskOf,
  makeClaimant,
  makeConflict,
  makeDeskRow,
  makePerson,
} from '#tests/make.ts'
import { makeRated, must, writeAndSubmit, WRITTEN } from './make-rated.ts'

const note = 'The second source is missing.'

eachStore('approving', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    for (const id of ['eve', 'fay']) await makePerson(db(), id, ['editor'])
  })

  test.each([
    ['ana', 'not-allowed'],
    ['ed', 'four-eyes'],
    ['con', 'conflict-of-interest'],
  ])('%s approving is met with %s', async (who, refusal) => {
    await makePerson(db(), 'ed', ['editor'])
    await makePerson(db(), 'con', ['editor'])
    const claimantId = await makeClaimant(db())
    await makeConflict(db(), 'con', claimantId)
    const claimId = await makeRated(db(), { claimantId })
    const ed = await deskOf(db(), 'ed')
    await must(saveDraft(ed, { claimId, seenVersion: 0, fields: WRITTEN }))
    await must(submitDraft(ed, { claimId }))

    const approved = await approveReview(await deskOf(db(), who), { claimId })

    expect(approved).toMatchObject({ ok: false, refusal })
  })

  test('a desk without four eyes says that one person did both', async () => {
    await db()
      .updateTable('desk')
      .set({ settings: JSON.stringify({ fourEyes: false }) })
      .execute()
    const claimId = await makeRated(db())
    const eve = await deskOf(db(), 'eve')
    await must(saveDraft(eve, { claimId, seenVersion: 0, fields: WRITTEN }))
    await must(submitDraft(eve, { claimId }))
    await must(approveReview(eve, { claimId }))

    await must(publishReview(eve, { claimId }))

    const { content } = await db()
      .selectFrom('reviewVersion')
      .select('content')
      .executeTakeFirstOrThrow()
    expect(JSON.parse(content).people.approval).toBe('single')
  })

  test('an approval of something else than was read is refused', async () => {
    const claimId = await makeRated(db())
    await writeAndSubmit(db(), claimId)

    const approved = await approveReview(await deskOf(db(), 'eve'), {
      claimId,
      seenSha256: '0'.repeat(64),
    })

    expect(approved).toMatchObject({ refusal: 'differs-from-seen' })
  })

  test('thin evidence stops submission until a reason is written', async () => {
    const claimId = await makeRated(db())
    const ana = await deskOf(db(), 'ana')
    const fields = { ...WRITTEN, otherSideReason: '' }
    await must(saveDraft(ana, { claimId, seenVersion: 0, fields }))

    const submitted = await submitDraft(ana, { claimId })

    expect(submitted).toMatchObject({
      refusal: 'gate-stops',
      detail: [{ id: 'other-side-not-sought' }],
    })
  })

  test.each([
    ['take back', takeBackDraft, 'ana', 'taken-back'],
    ['request changes', requestChanges, 'eve', 'changes-requested'],
  ] as const)(
    'to %s needs a note, which is kept',
    async (_, verb, who, kind) => {
      const claimId = await makeRated(db())
      await writeAndSubmit(db(), claimId)
      const desk = await deskOf(db(), who)

      const silent = await verb(desk, { claimId }, { note: ' ' })
      const done = await verb(desk, { claimId }, { note })

      expect(silent).toMatchObject({ refusal: 'note-missing' })
      expect(done).toMatchObject({ ok: true, value: { state: 'rated' } })
      const notes = await db()
        .selectFrom('reviewNote')
        .select(['kind', 'text'])
        .where('kind', '!=', 'submitted')
        .execute()
      expect(notes).toEqual([{ kind, text: note }])
    },
  )
})
