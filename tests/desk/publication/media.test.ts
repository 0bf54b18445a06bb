import { beforeEach, expect, test } from 'vitest'
import type { MediaFields } from '#app/core/review/media/media-fields.ts'
import { assessMedia } from '#app/desk/drafts/assess-media.ts'
import { exportReviews } from '#app/desk/feeds/export-reviews.ts'
import { approveReview } from '#app/desk/publication/approve-review.ts'
import { publishReview } from '#app/desk/publication/publish-review.ts'
import { runSiteCheck } from '#app/desk/site-check/run-site-check.ts'
import { beginSiteCheck } from '#app/desk/site-check/start-site-check.ts'
import { eachStore } from '#tests/each-store.ts'
import { deskOf, makeDeskRow, makePerson } from '#tests/make.ts'
import { makeRated, must, WRITTEN, writeAndSubmit } from './make-rated.ts'
import { textAt } from './text-at.ts'

const VIDEO: MediaFields = {
  categories: ['DecontextualizedContent'],
  contextDescription: 'A concert of 2012.',
  originalMediaLink: '',
  creatorName: '',
  creatorKind: 'person',
  media: [
    {
      kind: 'video',
      contentUrl: 'https://video.example/1.mp4',
      archivedAt: 'https://archive.example/1',
      description: 'A crowd at night',
      startTime: '00:00:10',
      endTime: '',
    },
  ],
}

eachStore('the media of a claim', (db) => {
  let claimId: string
  beforeEach(async () => {
    await makeDeskRow(db(), { markupLicence: 'https://licence.example/by' })
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    await makePerson(db(), 'eve', ['editor'])
    claimId = await makeRated(db())
  })

  async function assess(
    who = 'ana',
    given: { claimId?: string; seenVersion?: number } = {},
  ) {
    const asked = { claimId, seenVersion: 0, fields: VIDEO, ...given }
    return assessMedia(await deskOf(db(), who), asked)
  }

  test('what was said of it is published beside the ClaimReview', async () => {
    await must(assess())
    await writeAndSubmit(db(), claimId)
    const eve = await deskOf(db(), 'eve')
    await must(approveReview(eve, { claimId }))
    await must(publishReview(eve, { claimId }))

    const page = await textAt(db(), `/reviews/${WRITTEN.slug}`)
    const markup = await textAt(db(), `/reviews/${WRITTEN.slug}.jsonld`)
    expect(page).toContain(`ld+json">${markup}</script>`)
    expect(JSON.parse(markup ?? '')).toMatchObject([
      { '@type': 'ClaimReview' },
      {
        '@type': 'MediaReview',
        mediaAuthenticityCategory: ['DecontextualizedContent'],
        originalMediaContextDescription: 'A concert of 2012.',
      },
    ])
    const lines = await exported('ndjson')
    expect(lines.trim().split('\n').map(typeOf)).toEqual([
      'ClaimReview',
      'MediaReview',
    ])
    expect(await exported('csv')).toContain('DecontextualizedContent')
    const check = await runSiteCheck(eve, await beginSiteCheck(eve))
    expect(check).toMatchObject({ errors: 0 })
  })

  async function exported(format: 'ndjson' | 'csv') {
    const eve = await deskOf(db(), 'eve')
    const pieces = await must(
      exportReviews(eve, {
        format,
        filter: { state: 'published' },
      }),
    )
    let text = ''
    for await (const piece of pieces) text += piece
    return text
  }

  test('an approval binds it', async () => {
    await must(assess())
    await writeAndSubmit(db(), claimId)
    const eve = await deskOf(db(), 'eve')
    await must(approveReview(eve, { claimId }))
    expect(await assess('ana', { seenVersion: 1 })).toMatchObject({
      refusal: 'approval-stands',
    })
    const fields = { ...VIDEO, categories: ['StagedContent'] }
    await db()
      .updateTable('mediaAssessment')
      .set({ fields: JSON.stringify(fields) })
      .execute()

    expect(await publishReview(eve, { claimId })).toMatchObject({
      refusal: 'differs-from-approved',
    })
  })

  test('a contradiction stops the submission', async () => {
    const fields: MediaFields = {
      ...VIDEO,
      categories: ['OriginalMediaContent', 'StagedContent'],
    }
    const ana = await deskOf(db(), 'ana')
    await must(assessMedia(ana, { claimId, seenVersion: 0, fields }))

    await expect(writeAndSubmit(db(), claimId)).rejects.toThrow('MR-02')
  })

  test.each([
    ['ben', {}, 'not-the-assignee'],
    ['ana', { claimId: 'clm_none' }, 'no-such-claim'],
    ['ana', { seenVersion: 7 }, 'media-changed-since'],
  ])('%s with %o is refused: %s', async (who, given, refusal) => {
    expect(await assess(who, given)).toMatchObject({ ok: false, refusal })
  })
})

function typeOf(line: string) {
  return (JSON.parse(line) as Record<string, unknown>)['@type']
}
