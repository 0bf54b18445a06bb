import { beforeEach, expect, test } from 'vitest'
import { loader as loadHistory } from '#app/routes/claims/history.tsx'
import {
  action as actDraft,
  loader as loadDraft,
} from '#app/routes/draft/draft.tsx'
import { action as toMarkdown } from '#app/routes/draft/markdown.ts'
import { loader as loadPreview } from '#app/routes/draft/preview.ts'
import { action as actPublication } from '#app/routes/draft/publication.tsx'
import {
  action as actReview,
  loader as loadReview,
} from '#app/routes/draft/review.tsx'
import { action as save } from '#app/routes/draft/save.ts'
import { loader as loadExport } from '#app/routes/publication/export-file.ts'
import { loader as loadReviews } from '#app/routes/publication/reviews.tsx'
import { findReviewOfClaim } from '#db/publication/reviews.ts'
import { answerOf, get, makeContext, post } from '#tests/context.ts'
import {
  makeApproved,
  makePublished,
  makeRated,
  WRITTEN,
  writeAndSubmit,
} from '#tests/desk/publication/make-rated.ts'
import { eachStore } from '#tests/each-store.ts'
import { DESK_ID, makeDeskRow, makePerson } from '#tests/make.ts'

eachStore('the pages of a draft', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    for (const id of ['eve', 'fay']) await makePerson(db(), id, ['editor'])
    await makePerson(db(), 'vic', ['viewer'])
  })

  test('a save as typed answers with the next version and the rules', async () => {
    const claimId = await makeRated(db())

    const answer = await save(
      await sent('ana', claimId, { ...WRITTEN, version: '0' }),
    )

    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({
      version: 1,
      assessed: { gate: [], slug: 'free' },
    })
  })

  test.each([
    ['ana', { version: '7' }, 409],
    ['ana', { shortClaim: 'x'.repeat(501) }, 400],
    ['ben', {}, 409],
  ])('a save by %s with %o answers %i', async (who, fields, status) => {
    const claimId = await makeRated(db())
    const form = { ...WRITTEN, version: '0', ...fields }

    const answer = await save(await sent(who, claimId, form))

    expect(answer.status).toBe(status)
  })

  test('a stale form comes back with both texts', async () => {
    const claimId = await makeRated(db())
    const mine = { ...WRITTEN, summary: 'Mine', version: '0' }
    await save(await sent('eve', claimId, { ...mine, summary: 'Theirs' }))

    const form = { ...mine, intent: 'save' }
    const answer = answerOf(await actDraft(await sent('ana', claimId, form)))

    expect(answer).toMatchObject({
      status: 409,
      data: {
        given: { summary: 'Mine' },
        conflict: { fields: { summary: 'Theirs' }, version: 1, name: 'Eve' },
      },
    })
  })

  test('the preview button works without scripts and keeps what was typed', async () => {
    const claimId = await makeRated(db())
    const form = { ...WRITTEN, version: '0', intent: 'preview' }

    const answer = answerOf(await actDraft(await sent('ana', claimId, form)))

    expect(answer.data).toMatchObject({
      given: { summary: WRITTEN.summary },
      preview: expect.stringContaining('href="#source-1"'),
    })
  })

  test('the draft page shows the ClaimReview and every broken rule', async () => {
    const claimId = await makeRated(db())

    const page = await loadDraft(await asked('ana', claimId))

    expect(page.whyNotWrite).toBeNull()
    expect(JSON.parse(page.assessed.jsonLd)['@type']).toBe('ClaimReview')
    expect(page.assessed.gate.map(({ id }) => id)).toContain('no-summary')
    expect(page.evidence.map(({ isPublic }) => isPublic)).toContain(false)
  })

  test('the preview carries no ClaimReview and is for no index', async () => {
    const claimId = await makeApproved(db())

    const answer = await loadPreview(await asked('vic', claimId))

    const html = await answer.text()
    expect(html).toContain(WRITTEN.shortClaim)
    expect(html).not.toContain('ClaimReview')
    expect(answer.headers.get('x-robots-tag')).toBe('noindex')
  })

  test('what an editor read is what they approve', async () => {
    const claimId = await makeRated(db())
    await writeAndSubmit(db(), claimId)
    const { text, claim } = await loadReview(await asked('eve', claimId))
    await db().updateTable('evidence').set({ finding: 'Else' }).execute()

    const form = {
      intent: 'approve',
      version: String(claim.version),
      seenSha256: text!.seenSha256,
    }
    const answer = answerOf(await actReview(await sent('eve', claimId, form)))

    expect(answer).toMatchObject({
      status: 409,
      data: { refusal: 'differs-from-seen' },
    })
  })

  test.each([
    ['2022-01-03T12:00', 409],
    ['2022-01-04T09:00', 302],
  ])(
    'scheduling for %s on the desk’s clocks answers %i',
    async (at, status) => {
      const claimId = await makeApproved(db())
      const { claim } = await loadReview(await asked('eve', claimId))
      const form = { intent: 'schedule', version: String(claim.version), at }

      const answer = await actReview(await sent('eve', claimId, form))

      const given = answer instanceof Response ? answer : answerOf(answer)
      expect(given.status).toBe(status)
    },
  )

  test('the text of a published check is shown as readers get it', async () => {
    const claimId = await makePublished(db(), {
      explanation: 'The figure is **wrong**.',
    })

    const page = await loadDraft(await asked('ana', claimId))

    expect(page.explanationHtml).toContain('<strong>wrong</strong>')
  })

  test('the history of a claim goes on to its publication', async () => {
    const claimId = await makePublished(db())

    const { events } = await loadHistory(await asked('vic', claimId))

    expect(events[0]).toMatchObject({ action: 'review.published' })
    expect(events[1]).toMatchObject({ action: 'draft.approved' })
  })

  test('a correction without a note is refused and keeps its class', async () => {
    const claimId = await makePublished(db())
    const { claim } = await loadReview(await asked('eve', claimId))
    const form = {
      intent: 'open-correction',
      version: String(claim.version),
      class: 'update',
      note: '',
    }

    const answer = answerOf(
      await actPublication(await sent('eve', claimId, form)),
    )

    expect(answer).toMatchObject({
      status: 409,
      data: { refusal: 'note-missing', given: { class: 'update' } },
    })
  })

  test('an export names a format and says what it is', async () => {
    const claimId = await makePublished(db())
    const review = await findReviewOfClaim(db(), DESK_ID, claimId)

    const csv = await loadExport(
      await asked(
        'vic',
        claimId,
        `/desk/export/file?format=csv&id=${review!.id}`,
      ),
    )

    expect(csv.headers.get('content-disposition')).toContain('.csv"')
    expect(await csv.text()).toContain(WRITTEN.shortClaim)
    const odd = loadExport(
      await asked('vic', claimId, '/desk/export/file?format=odd'),
    )
    await expect(odd).rejects.toMatchObject({ status: 400 })
  })

  test('the list of reviews is narrowed by words, verdict and state', async () => {
    const claimId = await makePublished(db())
    const counts = []
    for (const query of ['', '?q=minutes', '?q=elephants', '?state=withdrawn'])
      counts.push(
        (
          await loadReviews(
            await asked('vic', claimId, `/desk/reviews${query}`),
          )
        ).reviews.length,
      )

    expect(counts).toEqual([1, 1, 0, 0])
  })

  test('Markdown is shown as readers get it, without what it may not hold', async () => {
    const answer = await toMarkdown(
      await sent('ana', '', {
        text: '<script>x</script>\n\nSee [1].',
        numbers: '1',
      }),
    )

    const { html } = await answer.json()
    expect(html).not.toContain('<script>')
    expect(html).toContain('#source-1')
  })

  async function asked(who: string, claimId: string, path = '/desk') {
    const { context, cookie } = await makeContext(db(), { signedInAs: who })
    return { request: get(path, cookie), context, params: { claimId } }
  }

  async function sent(
    who: string,
    claimId: string,
    fields: Record<string, string>,
  ) {
    const { context, cookie } = await makeContext(db(), { signedInAs: who })
    const request = post('/desk', fields, cookie)
    return { request, context, params: { claimId } }
  }
})
