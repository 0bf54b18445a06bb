import { beforeEach, expect, test } from 'vitest'
import type { DraftFields } from '#app/core/draft/draft-fields.ts'
import type { CorrectionClass } from '#app/core/review/content.ts'
import { confirmWithdrawal } from '#app/desk/corrections/confirm-withdrawal.ts'
import { hideReview } from '#app/desk/corrections/hide-review.ts'
import { openCorrection } from '#app/desk/corrections/open-correction.ts'
import { proposeWithdrawal } from '#app/desk/corrections/propose-withdrawal.ts'
import { readCorrectionLog } from '#app/desk/corrections/read-correction-log.ts'
import { readVersionDiff } from '#app/desk/corrections/read-version-diff.ts'
import { saveDraft } from '#app/desk/drafts/save-draft.ts'
import { submitDraft } from '#app/desk/drafts/submit-draft.ts'
import { approveReview } from '#app/desk/publication/approve-review.ts'
import { publishReview } from '#app/desk/publication/publish-review.ts'
import { loader as loadRss } from '#app/routes/feeds/corrections-rss.ts'
import { get, makeContext } from '#tests/context.ts'
import { eachStore } from '#tests/each-store.ts'
import { deskOf, DESK_ID, makeDeskRow, makePerson } from '#tests/make.ts'
import { makePublished, must, WRITTEN } from './make-rated.ts'
import { textAt } from './text-at.ts'

const { slug } = WRITTEN
const LATER = '2022-01-05T09:00:00.000Z'
const OLD = WRITTEN.shortClaim
const NEW = 'The call of 30 December 2021 lasted about 50 minutes'

eachStore('the record of corrections', (db) => {
  let claimId: string

  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    for (const id of ['eve', 'fay']) await makePerson(db(), id, ['editor'])
    claimId = await makePublished(db())
  })

  test('names class, review, version, note and the claim, old and new', async () => {
    await correct('correction', { shortClaim: NEW })

    const { entries, next } = await readCorrectionLog(db(), DESK_ID, page)

    expect(next).toBeNull()
    expect(entries).toMatchObject([
      {
        kind: 'correction',
        at: LATER,
        slug,
        version: 2,
        claim: NEW,
        note: 'Nobody said when it ended.',
        wording: { before: OLD, after: NEW },
        verdict: null,
      },
    ])
    const jsonLd = JSON.parse((await textAt(db(), `/reviews/${slug}.jsonld`))!)
    expect(jsonLd.correction[0].text).toBe(
      `Nobody said when it ended. (“${OLD}” → “${NEW}”)`,
    )
  })

  test('a changed verdict is named, old and new', async () => {
    await db().updateTable('claim').set({ verdictKey: 'mostly-true' }).execute()
    await correct('update', {})

    const { entries } = await readCorrectionLog(db(), DESK_ID, page)

    expect(entries).toMatchObject([
      { kind: 'update', verdict: { before: 'True', after: 'Mostly true' } },
    ])
  })

  test.each([
    ['clarification', { shortClaim: NEW }, 'clarification-changes-it'],
    ['retraction', {}, 'retraction-keeps-it'],
  ] as const)('a %s of %j is stopped', async (kind, fields, id) => {
    await open(kind)
    const ana = await deskOf(db(), 'ana', LATER)
    const draft = { ...WRITTEN, ...fields, summary: 'Another summary.' }
    await must(saveDraft(ana, { claimId, seenVersion: 1, fields: draft }))

    const submitted = await submitDraft(ana, { claimId })

    expect(submitted).toMatchObject({ ok: false, refusal: 'gate-stops' })
    expect(JSON.stringify(submitted)).toContain(id)
  })

  test('follows its own cursor through corrections and withdrawals', async () => {
    await correct('correction', { shortClaim: NEW })
    await withdraw()

    const first = await readCorrectionLog(db(), DESK_ID, { limit: 1 })
    const rest = await readCorrectionLog(db(), DESK_ID, {
      limit: 1,
      after: first.next!,
    })

    expect(first.entries).toMatchObject([{ kind: 'withdrawn', claim: NEW }])
    expect(rest.entries).toMatchObject([{ kind: 'correction', version: 2 }])
    expect(rest.next).toBeNull()
  })

  test('what was hidden for legal danger shows nothing of itself', async () => {
    await correct('correction', { shortClaim: NEW })
    const eve = await deskOf(db(), 'eve', LATER)
    await must(hideReview(eve, { claimId }, { reason: 'A court order.' }))

    const hidden = await readCorrectionLog(db(), DESK_ID, page)
    const diff = await readVersionDiff(db(), DESK_ID, diffOf(2, 1))
    await must(confirmWithdrawal(await deskOf(db(), 'fay'), { claimId }))
    const withdrawn = await readCorrectionLog(db(), DESK_ID, page)

    expect(hidden.entries).toEqual([])
    expect(diff).toBeUndefined()
    expect(withdrawn.entries).toMatchObject([
      { kind: 'withdrawn', claim: null },
    ])
    expect(JSON.stringify(withdrawn)).not.toContain(NEW)
  })

  test('two versions are compared from the older to the newer', async () => {
    await correct('correction', { shortClaim: NEW })

    const diff = await readVersionDiff(db(), DESK_ID, diffOf(2, 1))
    const turned = await readVersionDiff(db(), DESK_ID, diffOf(1, 2))

    expect(diff).toMatchObject({
      from: { number: 1 },
      to: { number: 2, on: '2022-01-05' },
      corrections: [{ version: 2 }],
    })
    expect(diff?.differences.map(({ field }) => field)).toContain('shortClaim')
    expect(turned).toEqual(diff)
    for (const asked of [diffOf(2, 9), { ...diffOf(2, 1), slug: 'nothing' }])
      expect(await readVersionDiff(db(), DESK_ID, asked)).toBeUndefined()
  })

  test('the feed of corrections leads to the notice on the check', async () => {
    await correct('correction', { shortClaim: NEW })
    const { context } = await makeContext(db())

    const answer = await loadRss({
      request: get('/corrections.rss'),
      context,
      params: {},
    })
    const rss = await answer.text()

    expect(answer.headers.get('content-type')).toContain('application/rss+xml')
    expect(rss).toContain(`/reviews/${slug}#correction-2</link>`)
    expect(rss).toContain(`“${OLD}” → “${NEW}”`)
    expect(rss).toContain('<category>Correction</category>')
  })

  const page = { limit: 10 }

  function diffOf(number: number, against: number) {
    return { slug, number, against }
  }

  async function open(kind: CorrectionClass) {
    const note = 'Nobody said when it ended.'
    const eve = await deskOf(db(), 'eve', LATER)
    await must(openCorrection(eve, { claimId }, { class: kind, note }))
  }

  async function correct(kind: CorrectionClass, fields: Partial<DraftFields>) {
    await open(kind)
    const ana = await deskOf(db(), 'ana', LATER)
    const draft = { ...WRITTEN, summary: 'It was about 50.', ...fields }
    await must(saveDraft(ana, { claimId, seenVersion: 1, fields: draft }))
    await must(submitDraft(ana, { claimId }))
    const fay = await deskOf(db(), 'fay', LATER)
    await must(approveReview(fay, { claimId }))
    await must(publishReview(fay, { claimId }))
  }

  async function withdraw() {
    const now = '2022-01-06T09:00:00.000Z'
    const eve = await deskOf(db(), 'eve', now)
    await must(proposeWithdrawal(eve, { claimId }, { reason: 'Forged.' }))
    await must(confirmWithdrawal(await deskOf(db(), 'fay', now), { claimId }))
  }
})
