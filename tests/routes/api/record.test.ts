import { beforeEach, expect, test } from 'vitest'
import type { Audience } from '#app/core/research/research.ts'
import { confirmWithdrawal } from '#app/desk/corrections/confirm-withdrawal.ts'
import { proposeWithdrawal } from '#app/desk/corrections/propose-withdrawal.ts'
import { eachStore } from '#tests/each-store.ts'
import { makePublished, must } from '#tests/desk/publication/make-rated.ts'
import { deskOf, makeClaim, makeDeskRow, makePerson } from '#tests/make.ts'
import { keepPage } from '../research/keep-page.ts'
import { program, tokenOf } from './asking.ts'
import { checkDocumented } from './documented.ts'

const markup = '<p>50 minutes</p>'
const forDesk: Audience = { visibility: 'desk', personIds: [] }
const forBen: Audience = { visibility: 'named', personIds: ['ben'] }

eachStore('a program that reads what is on record', (db) => {
  let claimId: string
  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben', 'cho']) await makePerson(db(), id)
    for (const id of ['eve', 'fay']) await makePerson(db(), id, ['editor'])
    claimId = await makePublished(db())
  })

  async function keep(audience: Audience) {
    await makeClaim(db(), { id: 'clm_open', state: 'researching' })
    return keepPage(db(), 'clm_open', { markup, audience })
  }

  async function asking(who: string) {
    const { secret } = await tokenOf(db(), who)
    return program(db(), secret)
  }

  test('the kept page of a source comes as it was fetched', async () => {
    const id = await keep(forDesk)
    const ask = await asking('cho')

    const { body } = await ask(`/snapshots/${id}`)

    expect(body).toMatchObject({
      url: 'https://example.org/log',
      finalUrl: 'https://example.org/log/',
      text: 'Log 50 minutes',
      contentBase64: Buffer.from(markup).toString('base64'),
    })
    const research = await ask('/claims/clm_open/research')
    expect(JSON.stringify(research.body)).toContain(`"snapshotId":"${id}"`)
  })

  test('the kept page of evidence for named people is not there for others', async () => {
    const id = await keep(forBen)

    const cho = await (await asking('cho'))(`/snapshots/${id}`)
    const ben = await (await asking('ben'))(`/snapshots/${id}`)

    expect(cho).toMatchObject({ status: 404, body: { code: 'no-such-file' } })
    expect(ben.status).toBe(200)
  })

  test('the kept page of a sensitive claim is not there for others', async () => {
    const id = await keep(forDesk)
    await db().updateTable('claim').set({ sensitive: 1 }).execute()

    const answer = await (await asking('cho'))(`/snapshots/${id}`)

    expect(answer.status).toBe(404)
  })

  test('a claim’s history is read to its end, each event once', async () => {
    const ask = await asking('cho')
    const whole = await ask(`/claims/${claimId}/history?limit=100`)
    const seen: unknown[] = []
    let path: string | null = `/claims/${claimId}/history?limit=3`
    while (path) {
      const { body, headers } = await ask(path)
      seen.push(...body.items!)
      const link = headers.get('link')
      path = link && /<.*\/api\/v1(\/[^>]+)>; rel="next"/.exec(link)![1]!
    }

    expect(seen.length).toBeGreaterThan(3)
    expect(seen).toEqual(whole.body.items)
    expect(JSON.stringify(seen)).toContain('"review.published"')
  })

  test('the history of a sensitive claim is not there for others', async () => {
    await db().updateTable('claim').set({ sensitive: 1 }).execute()

    const answer = await (await asking('cho'))(`/claims/${claimId}/history`)

    expect(answer).toMatchObject({
      status: 404,
      body: { code: 'no-such-claim' },
    })
  })

  test('anybody reads what was withdrawn', async () => {
    const eve = await deskOf(db(), 'eve')
    const fay = await deskOf(db(), 'fay')
    await must(proposeWithdrawal(eve, { claimId }, { reason: 'Forged.' }))
    await must(confirmWithdrawal(fay, { claimId }))
    const ask = await program(db())

    const answer = await ask('/public/corrections')

    expect(checkDocumented('GET', '/public/corrections', answer)).toBe(
      'listCorrections',
    )
    expect(answer.body.items).toMatchObject([
      { kind: 'withdrawn', note: 'Forged.' },
    ])
  })
})
