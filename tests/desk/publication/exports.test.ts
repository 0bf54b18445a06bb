import { beforeEach, expect, test } from 'vitest'
import type { ReviewFilter } from '#app/core/publication/export-query.ts'
import { validateGooglePayload } from '#app/core/review/rules/feed/google-payload.ts'
import { confirmWithdrawal } from '#app/desk/corrections/confirm-withdrawal.ts'
import { hideReview } from '#app/desk/corrections/hide-review.ts'
import { proposeWithdrawal } from '#app/desk/corrections/propose-withdrawal.ts'
import { countExport } from '#app/desk/feeds/count-export.ts'
import {
  EXPORT_FORMATS,
  exportReviews,
  type ExportFormat,
} from '#app/desk/feeds/export-reviews.ts'
import type { Db } from '#db/schema.ts'
import { eachStore } from '#tests/each-store.ts'
import {
  deskOf,
  makeArticle,
  makeClaimant,
  makeDeskRow,
  makePerson,
  NOW,
} from '#tests/make.ts'
import { copyReview } from './copy-review.ts'
import { makePublished, must, SECRETS } from './make-rated.ts'

const origin = 'http://localhost:3000'

eachStore('exports', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    for (const id of ['eve', 'fay']) await makePerson(db(), id, ['editor'])
    await makePerson(db(), 'cyd', ['contributor'])
    await makePerson(db(), 'adam', [])
  })

  test.each(EXPORT_FORMATS)(
    'an export as %s holds only what readers see',
    async (format) => {
      await publish(db(), 'one')
      await publish(db(), 'two')

      const text = await taken(db(), format)

      expect(text).toContain('/reviews/one')
      expect(text).toContain('/reviews/two')
      for (const secret of SECRETS) expect(text).not.toContain(secret)
      const events = await db()
        .selectFrom('auditEvent')
        .select('detail')
        .where('action', '=', 'review.exported')
        .execute()
      expect(events.map(({ detail }) => JSON.parse(detail))).toEqual([
        { format, reviews: 'all', filter: { state: 'published' } },
      ])
    },
  )

  test.each([
    ['jsonld', '[\n]\n'],
    ['ndjson', ''],
    ['google', ''],
  ] as const)('an empty desk exports nothing as %s', async (format, text) => {
    expect(await taken(db(), format)).toBe(text)
  })

  test('an empty table has its head', async () => {
    expect(await taken(db(), 'csv')).toMatch(/^\uFEFFurl,state,claim,.*\n$/)
  })

  test('a table of several batches has a line for each review', async () => {
    await copyReview(db(), await publish(db(), 'one'), 230)

    const lines = (await taken(db(), 'csv')).trimEnd().split('\n')
    const list = JSON.parse(await taken(db(), 'jsonld'))

    expect(lines).toHaveLength(232)
    expect(list).toHaveLength(231)
  })

  test('whoever has no part in the desk exports nothing', async () => {
    const asked = { format: 'csv', filter: { state: 'published' } } as const

    const exported = await exportReviews(await deskOf(db(), 'adam'), asked)

    expect(exported).toMatchObject({ refusal: 'not-allowed' })
  })

  test('each filter narrows the export, and the count says by how much', async () => {
    const claimantId = await makeClaimant(db(), 'Ada Example')
    const { id: articleId } = await makeArticle(db())
    const claimId = await publish(db(), 'wanted')
    await publish(db(), 'other')
    await db()
      .updateTable('review')
      .set({ claimantId, articleId, language: 'en-GB', verdictKey: 'false' })
      .set({ updatedAt: '2022-05-05T10:00:00.000Z' })
      .where('slug', '=', 'wanted')
      .execute()
    await tag(db(), claimId, 'Rivers')
    const { id } = await db()
      .selectFrom('review')
      .select('id')
      .where('slug', '=', 'wanted')
      .executeTakeFirstOrThrow()
    await db()
      .updateTable('review')
      .set({ language: 'de' })
      .where('slug', '=', 'other')
      .execute()

    const filters: Partial<ReviewFilter>[] = [
      { ids: [id] },
      { claimant: claimantId },
      { claimant: 'ada EXAMPLE' },
      { articleId },
      { language: 'en' },
      { language: 'EN-gb' },
      { verdictKey: 'false' },
      { tag: 'rivers' },
      { from: '2022-05-05T00:00:00.000Z', until: '2022-05-05T23:59:59.999Z' },
    ]
    for (const filter of filters) {
      const text = await taken(db(), 'ndjson', filter)
      expect(urlsOf(text), JSON.stringify(filter)).toEqual([
        `${origin}/reviews/wanted`,
      ])
      expect(await counted(db(), filter)).toBe(1)
    }
    const none = { from: '2023-01-01T00:00:00.000Z' }
    expect(await taken(db(), 'ndjson', none)).toBe('')
    expect(await counted(db(), none)).toBe(0)
  })

  test('of a withdrawn review only its address and dates are left', async () => {
    await publish(db(), 'stays')
    await withdraw(db(), await publish(db(), 'goes'))
    const hidden = await publish(db(), 'hidden')
    const eve = await deskOf(db(), 'eve')
    await must(hideReview(eve, { claimId: hidden }, { reason: 'Legal.' }))

    const gone = await taken(db(), 'ndjson', { state: 'withdrawn' })
    const both = await taken(db(), 'csv', { state: 'both' })
    const pages = await taken(db(), 'google', { state: 'both' })

    expect(JSON.parse(gone)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'DataFeedItem',
      dateCreated: NOW,
      dateDeleted: NOW,
      url: `${origin}/reviews/goes`,
    })
    expect(both.match(/,withdrawn,/g)).toHaveLength(1)
    expect(both).toContain(`${origin}/reviews/stays,published,`)
    expect(both).not.toContain('the goes log')
    expect(both + pages).not.toContain('/reviews/hidden')
    expect(pages).not.toContain('/reviews/goes')
  })

  test('a cell that a spreadsheet would calculate is text', async () => {
    await makePublished(db(), { slug: 'sum', summary: '=HYPERLINK("x")' })

    expect(await taken(db(), 'csv')).toContain(`"'=HYPERLINK(""x"")"`)
  })

  test('every page for the Fact Check Tools API meets CR-123', async () => {
    await publish(db(), 'one')
    await publish(db(), 'two')

    const lines = (await taken(db(), 'google')).trimEnd().split('\n')

    expect(lines).toHaveLength(2)
    for (const line of lines)
      expect(validateGooglePayload(JSON.parse(line))).toEqual([])
  })
})

/** Two checks of the same words and verdict would break CR-101. */
function publish(db: Db, slug: string) {
  const shortClaim = `The call lasted 50 minutes, the ${slug} log says`
  return makePublished(db, { slug, shortClaim })
}

async function taken(
  db: Db,
  format: ExportFormat,
  filter: Partial<ReviewFilter> = {},
) {
  const asked = { format, filter: { state: 'published' as const, ...filter } }
  const pieces = await must(exportReviews(await deskOf(db, 'ana'), asked))
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

async function counted(db: Db, filter: Partial<ReviewFilter>) {
  const desk = await deskOf(db, 'ana')
  return countExport(desk, { state: 'published', ...filter })
}

function urlsOf(lines: string) {
  const each = lines.trimEnd().split('\n').filter(Boolean)
  return each.map((line) => (JSON.parse(line) as { url: string }).url)
}

async function tag(db: Db, claimId: string, name: string) {
  const { deskId } = await deskOf(db, 'ana')
  const row = { id: 'tag_1', deskId, name, normalName: name.toLowerCase() }
  await db
    .insertInto('tag')
    .values({ ...row, createdAt: NOW })
    .execute()
  await db.insertInto('claimTag').values({ claimId, tagId: 'tag_1' }).execute()
}

async function withdraw(db: Db, claimId: string) {
  const reason = 'It was wrong.'
  const eve = await deskOf(db, 'eve')
  await must(proposeWithdrawal(eve, { claimId }, { reason }))
  await must(confirmWithdrawal(await deskOf(db, 'fay'), { claimId }))
}
