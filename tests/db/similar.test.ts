import { beforeEach, expect, test } from 'vitest'
import { findSimilar } from '#db/claims/similar.ts'
import { indexWords } from '#db/search/search.ts'
import { eachStore } from '#tests/each-store.ts'
import {
  deskOf,
  DESK_ID,
  makeClaim,
  makeDeskRow,
  makePerson,
  newId,
  NOW,
} from '#tests/make.ts'

const text =
  'Russia supplied over 30 % of the gas of the European Union in 2021'

eachStore('what resembles a claim', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
  })

  async function indexed(wording: string, claim = {}) {
    const { id } = await makeClaim(db(), { wording, ...claim })
    const words = { subjectId: id, deskId: DESK_ID, words: wording }
    await indexWords(db() as never, 'claim', words)
    return id
  }

  async function similar(who = 'ana', exceptClaimId = '') {
    const viewer = await deskOf(db(), who)
    return findSimilar(db(), viewer, { text, exceptClaimId, limit: 5 })
  }

  test('is found by shared numbers and names, the most alike first', async () => {
    await indexed('The gas pipeline of the European Union closed')
    const close = await indexed('Russian gas was 30 % of European Union supply')
    await indexed('The call of Putin and Biden lasted 50 minutes')

    const found = await similar()

    expect(found[0]).toMatchObject({
      kind: 'claim',
      id: close,
      resemblance: { numbers: ['30'] },
    })
    expect(found.map(({ text }) => text)).not.toContain(
      'The call of Putin and Biden lasted 50 minutes',
    )
  })

  test('is never the claim itself', async () => {
    const own = await indexed(text)

    expect(await similar('ana', own)).toEqual([])
  })

  test('leaves out sensitive claims of others and merged ones', async () => {
    const secret = await indexed(text, { sensitive: 1 })
    await db()
      .insertInto('claimViewer')
      .values({ claimId: secret, personId: 'ben' })
      .execute()
    await indexed(text, { state: 'dismissed', dismissReason: 'duplicate-of' })

    expect(await similar('ana')).toEqual([])
    expect(await similar('ben')).toMatchObject([{ id: secret }])
  })

  test('may be a review by others', async () => {
    const id = newId('imp')
    await db()
      .insertInto('importedReview')
      .values({
        id,
        deskId: DESK_ID,
        rawSha256: 'ab',
        raw: '{}',
        mapped: '{}',
        findings: '[]',
        claimText: 'Russia supplies 30 % of European gas',
        claimantName: null,
        publisherName: 'Example Checks',
        verdictName: 'Half true',
        url: null,
        publishedOn: null,
        language: null,
        source: 'test',
        importedAt: NOW,
        importedById: 'ana',
      })
      .execute()
    const words = 'Russia supplies 30 % of European gas'
    await indexWords(db() as never, 'imported', {
      subjectId: id,
      deskId: DESK_ID,
      words,
    })

    expect(await similar()).toMatchObject([
      { kind: 'imported', publisherName: 'Example Checks' },
    ])
  })

  test('is found among many that share its common words', async () => {
    for (let at = 0; at < 45; at++)
      await indexed(`Gas prices in the European Union rose on day ${at}`)
    const close = await indexed('Russia had 30 % of the gas market in 2021')
    for (let at = 0; at < 45; at++)
      await indexed(`Gas prices in the European Union fell on day ${at}`)

    const found = await similar()

    expect(found.map(({ id }) => id)).toContain(close)
  })
})
