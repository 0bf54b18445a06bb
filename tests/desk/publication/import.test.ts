import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { importReviews } from '#app/desk/feeds/import-reviews.ts'
import { findMatches } from '#db/search/search.ts'
import { eachStore } from '#tests/each-store.ts'
import { deskOf, DESK_ID, makeDeskRow, makePerson } from '#tests/make.ts'
import { must } from './make-rated.ts'

const data = path.resolve(process.env.CLAIMDESK_DATA ?? '../shared/data')
const files = [
  ...filesIn('claimreview/in-the-wild', /\.json$/),
  ...filesIn('claimreview/schemaorg-30.0', /-ClaimReview\.jsonld$/),
]

function filesIn(folder: string, name: RegExp) {
  const at = path.join(data, folder)
  if (!existsSync(at)) return []
  const names = readdirSync(at).filter((each) => name.test(each))
  return names.map((each) => path.join(at, each))
}

const review = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  claimReviewed: 'The moon is made of cheese',
  author: { name: 'Moon Desk' },
  reviewRating: { alternateName: 'False' },
}

eachStore('importing', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    await makePerson(db(), 'eve', ['editor'])
    await makePerson(db(), 'ana')
  })

  test('a record is kept word for word and can be found', async () => {
    const text = JSON.stringify(review, null, 3)

    const imported = await take('eve', text)

    expect(imported).toMatchObject({ value: { taken: 1, known: 0 } })
    const row = await db()
      .selectFrom('importedReview')
      .selectAll()
      .executeTakeFirstOrThrow()
    expect(row).toMatchObject({
      raw: text,
      claimText: review.claimReviewed,
      publisherName: 'Moon Desk',
      verdictName: 'False',
    })
    const request = { deskId: DESK_ID, terms: ['cheese'], limit: 5 }
    expect(await findMatches(db(), 'imported', request)).toHaveLength(1)
  })

  test('the same record comes in once', async () => {
    const list = JSON.stringify([review, { ...review, claimReviewed: 'Other' }])
    await take('eve', list)

    const again = await take('eve', list)

    expect(again).toMatchObject({ value: { taken: 0, known: 2 } })
  })

  test('what no store takes as text is left out of what is shown', async () => {
    const odd = { ...review, claimReviewed: 'A\u0000B' }

    const imported = await take('eve', JSON.stringify(odd))

    expect(imported.ok).toBe(true)
    const row = await db()
      .selectFrom('importedReview')
      .select(['claimText', 'raw'])
      .executeTakeFirstOrThrow()
    expect(row.claimText).toBe('AB')
    expect(JSON.parse(row.raw).claimReviewed).toBe('A\u0000B')
  })

  test.each([
    ['ana', JSON.stringify(review), 'not-allowed'],
    ['eve', 'nothing', 'not-json'],
    ['eve', '{"@type":"Article"}', 'no-reviews'],
  ])('%s with %s is met with %s', async (who, text, refusal) => {
    expect(await take(who, text)).toMatchObject({ ok: false, refusal })
  })

  test.skipIf(files.length === 0)(
    'all markup found in the wild comes in without loss (needs CLAIMDESK_DATA)',
    async () => {
      for (const file of files) {
        const text = readFileSync(file, 'utf8')
        const outcome = await must(take('eve', text))
        expect(outcome, file).toEqual({ taken: expect.any(Number), known: 0 })
        expect(outcome.taken, file).toBeGreaterThan(0)
      }

      const rows = await db()
        .selectFrom('importedReview')
        .select(['raw', 'findings'])
        .execute()
      expect(rows.length).toBeGreaterThanOrEqual(files.length)
      const sources = files.map((file) => readFileSync(file, 'utf8'))
      for (const { raw, findings } of rows) {
        expect(() => JSON.parse(raw)).not.toThrow()
        expect(JSON.parse(findings)).toBeInstanceOf(Array)
      }
      const whole = rows.filter(({ raw }) =>
        sources.some((source) => source.includes(raw)),
      )
      expect(whole.length).toBeGreaterThanOrEqual(files.length)
    },
  )

  async function take(who: string, text: string) {
    return importReviews(await deskOf(db(), who), { source: 'test', text })
  }
})
