import { beforeEach, expect, test } from 'vitest'
import { takeInArticle } from '#app/desk/articles/take-in-article.ts'
import { inTransaction } from '#app/desk/desk.ts'
import { indexImported } from '#app/desk/feeds/index-imported.ts'
import { indexEarlier } from '#app/desk/matching/index-earlier.ts'
import { listSeenBefore } from '#app/desk/matching/list-seen-before.ts'
import { matchText } from '#app/desk/matching/match-text.ts'
import { rejectMatch } from '#app/desk/matching/reject-match.ts'
import { eachStore } from '#tests/each-store.ts'
import { deskOf, makeDeskRow, makeImported, makePerson } from '#tests/make.ts'
import { forgetTerms } from '#tests/forget-terms.ts'

const GAS =
  'Gas prices in Europe rose by 30 per cent in 2021, according to the ministry.'
const CALL =
  'The phone call between Putin and Biden lasted 50 minutes on 30 December 2021.'
const TEXT = `A Call\n\n${CALL}\n\n${GAS}\n\nThe harbour of Odessa handled 24 million tonnes of grain in 2020.\n\nTaxes on fuel were cut by 5 per cent in March 2021, the minister of finance said.\n\nThe army has 200,000 soldiers at the border with Ukraine, the president said on Monday.`

eachStore('a text', (db) => {
  let gasId: string
  beforeEach(async () => {
    await makeDeskRow(db())
    await makePerson(db(), 'ana')
    gasId = await imported('Gas prices in Europe went up 30 % during 2021')
    await imported('The bridge over the river was closed for repairs')
  })

  async function imported(claimText: string) {
    const row = await makeImported(db(), { claimText })
    const desk = await deskOf(db(), 'ana')
    await inTransaction(desk, (desk) => indexImported(desk, [row]))
    return row.id
  }

  test('of one sentence is looked for as it is', async () => {
    const { parts } = await matchText(await deskOf(db(), 'ana'), GAS)

    expect(parts).toMatchObject([
      {
        text: GAS,
        similar: [{ id: gasId, reasons: { numbers: ['30'], dates: ['2021'] } }],
      },
    ])
  })

  test('that is long is broken into its claims', async () => {
    const { parts, left } = await matchText(await deskOf(db(), 'ana'), TEXT)

    const alike = parts.filter(({ similar }) => similar.length > 0)
    expect(parts.length).toBeGreaterThan(2)
    expect(left).toBe(0)
    expect(alike.map(({ similar }) => similar[0]!.id)).toEqual([gasId])
  })

  test('that was taken in says which of its claims were reviewed before', async () => {
    const desk = await deskOf(db(), 'ana')
    const taken = await takeInArticle(desk, {
      text: TEXT,
      source: 'paste',
      sourceName: null,
      details: {
        ...{ headline: 'A Call', author: null, publisher: 'Example Gazette' },
        ...{ publishedOn: null, language: 'en', canonicalUrl: null },
      },
    })
    if (!taken.ok) throw new Error(taken.refusal)
    const claims = await db().selectFrom('claim').selectAll().execute()
    const own = claims.find(({ wording }) => wording.startsWith('Gas'))!

    expect([...(await listSeenBefore(desk, claims))]).toMatchObject([
      [own.id, { kind: 'imported', id: gasId }],
    ])

    const subject = { kind: 'imported', id: gasId } as const
    await rejectMatch(desk, { claimId: own.id }, subject)
    expect([...(await listSeenBefore(desk, claims))]).toEqual([])
  })

  test('finds what was indexed before there was matching, once it is caught up', async () => {
    const desk = await deskOf(db(), 'ana')
    await forgetTerms(db())
    const before = await matchText(desk, GAS)

    expect(before.parts[0]!.similar).toEqual([])
    expect(await indexEarlier(desk)).toBe(2)
    expect(await indexEarlier(desk)).toBe(0)
    const after = await matchText(desk, GAS)
    expect(after.parts[0]!.similar).toMatchObject([{ id: gasId }])
  })
})
