import { beforeEach, expect, test } from 'vitest'
import { inTransaction } from '#app/desk/desk.ts'
import { indexImported } from '#app/desk/feeds/index-imported.ts'
import { action, loader } from '#app/routes/matching/matches.tsx'
import { action as matchText } from '#app/routes/matching/match-text.tsx'
import { answerOf, get, makeContext, post } from '#tests/context.ts'
import { eachStore } from '#tests/each-store.ts'
import {
  deskOf,
  makeClaim,
  makeDeskRow,
  makeImported,
  makePerson,
} from '#tests/make.ts'

eachStore('the pages of matching', (db) => {
  let claimId: string
  let subject: string
  beforeEach(async () => {
    await makeDeskRow(db())
    await makePerson(db(), 'ana')
    await makePerson(db(), 'vic', ['viewer'])
    claimId = (await makeClaim(db())).id
    const imported = await makeImported(db(), {
      claimText: 'The call of December 2021 took 50 minutes',
    })
    subject = `imported:${imported.id}`
    await inTransaction(await deskOf(db(), 'ana'), (desk) =>
      indexImported(desk, [imported]),
    )
  })

  async function send(who: string, fields: Record<string, string>) {
    const { context, cookie } = await makeContext(db(), { signedInAs: who })
    const given = { version: '1', subject, back: 'research', ...fields }
    const request = post(`/desk/claims/${claimId}/matches`, given, cookie)
    return action({ request, context, params: { claimId } })
  }

  async function open(who: string, id = claimId) {
    const { context, cookie } = await makeContext(db(), { signedInAs: who })
    const request = get(`/desk/claims/${id}/matches`, cookie)
    return loader({ request, context, params: { claimId: id } })
  }

  test('show what resembles the claim, with why', async () => {
    expect(await open('ana')).toMatchObject({
      mayDecide: true,
      confirmed: [],
      suggested: [
        {
          kind: 'imported',
          publisherName: 'Example Checks',
          reasons: { numbers: ['50'], dates: ['December', '2021'] },
        },
      ],
    })
    expect(await open('vic')).toMatchObject({ mayDecide: false })
  })

  test.each([
    ['same', 'match-confirmed', 1, 0],
    ['different', 'match-rejected', 0, 1],
  ])('%s leads back and says so', async (intent, said, confirmed, rejected) => {
    const answer = (await send('ana', { intent })) as Response

    expect(answer.headers.get('location')).toBe(
      `/desk/claims/${claimId}/research`,
    )
    expect(answer.headers.get('set-cookie')).toContain(`flash=${said}`)
    const shown = await open('ana')
    expect(shown.confirmed).toHaveLength(confirmed)
    expect(shown.rejected).toHaveLength(rejected)
    expect(shown.suggested).toEqual([])
  })

  test.each([
    ['vic', { intent: 'same' }, 403, 'not-allowed'],
    ['ana', { intent: 'undo' }, 409, 'nothing-decided'],
    ['ana', { intent: 'same', version: '9' }, 409, 'changed-since'],
    ['ana', { intent: 'merge' }, 409, 'no-such-subject'],
  ])('refuse %s %j', async (who, fields, status, refusal) => {
    const answer = await answerOf(await send(who, fields))

    expect(answer).toMatchObject({ status, data: { refusal } })
  })

  test('a form that is no decision is a bad request', async () => {
    const thrown = await send('ana', {
      intent: 'same',
      subject: 'psn:ana',
    }).catch((thrown: Response) => thrown)

    expect((thrown as Response).status).toBe(400)
  })

  test('a claim that is not there is not found', async () => {
    const thrown = await open('ana', 'clm_none').catch((thrown) => thrown)

    expect((thrown as Response).status).toBe(404)
  })

  async function look(text: string, who = 'vic') {
    const { context, cookie } = await makeContext(db(), { signedInAs: who })
    const request = post('/desk/match', { text }, cookie)
    return answerOf(await matchText({ request, context, params: {} }))
  }

  test('any text is looked for', async () => {
    const answer = await look('How long was the call? 50 minutes in 2021!')

    expect(answer.data).toMatchObject({
      matched: { parts: [{ similar: [{ kind: 'imported' }] }] },
    })
  })

  test.each([
    [' ', 'nothingTyped'],
    ['a'.repeat(100_001), 'tooLong'],
  ])(
    'nothing or too much is refused, and what was typed stays',
    async (text, error) => {
      const answer = await look(text)

      expect(answer).toMatchObject({
        status: 400,
        data: { error, given: text },
      })
    },
  )
})
