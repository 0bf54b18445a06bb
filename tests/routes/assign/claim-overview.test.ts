import { beforeEach, expect, test } from 'vitest'
import { action, loader } from '#app/routes/claims/overview.tsx'
import { loader as queueLoader } from '#app/routes/assign/queue.tsx'
import { loader as historyLoader } from '#app/routes/claims/history.tsx'
import { answerOf, get, makeContext, post } from '#tests/context.ts'
import { eachStore } from '#tests/each-store.ts'
import { makeClaim, makeDeskRow, makePerson } from '#tests/make.ts'

eachStore('the pages of a claim', (db) => {
  let claimId: string
  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    await makePerson(db(), 'eve', ['editor'])
    await makePerson(db(), 'vic', ['viewer'])
    claimId = (await makeClaim(db())).id
  })

  async function send(who: string, fields: Record<string, string>) {
    const path = `/desk/claims/${claimId}?index`
    const { context, cookie } = await makeContext(db(), { signedInAs: who })
    const request = post(path, fields, cookie)
    return action({ request, context, params: { claimId } })
  }

  async function open(who: string, id = claimId) {
    const { context, cookie } = await makeContext(db(), { signedInAs: who })
    const request = get(`/desk/claims/${id}`, cookie)
    return loader({ request, context, params: { claimId: id } })
  }

  test('a stranger is led to log in and back', async () => {
    const { context } = await makeContext(db())
    const request = get('/desk/queue?q=gas')

    const answer = await queueLoader({ request, context, params: {} }).catch(
      (thrown: Response) => thrown,
    )

    expect((answer as Response).headers.get('location')).toBe(
      '/login?to=%2Fdesk%2Fqueue%3Fq%3Dgas',
    )
  })

  test('taking a claim leads back to it and says so once', async () => {
    const answer = await send('ana', { intent: 'take', version: '1' })

    expect(answer).toBeInstanceOf(Response)
    const { headers } = answer as Response
    expect(headers.get('location')).toBe(`/desk/claims/${claimId}`)
    expect(headers.get('set-cookie')).toContain('flash=claim-taken')
    expect(await open('ana')).toMatchObject({
      claim: { state: 'researching', assigneeName: 'Ana' },
    })
  })

  test('a second person who takes it on an old page is told', async () => {
    await send('ana', { intent: 'take', version: '1' })

    const answer = answerOf(await send('ben', { intent: 'take', version: '1' }))

    expect(answer).toMatchObject({
      status: 409,
      data: { refusal: 'changed-since' },
    })
  })

  test.each([
    ['a viewer who takes it', 'vic', { intent: 'take' }, 403],
    [
      'a reviewer who assigns',
      'ana',
      { intent: 'assign', assigneeId: 'ben' },
      403,
    ],
    [
      'a day that is none',
      'eve',
      {
        intent: 'plan',
        priority: '1',
        dueOn: 'soon',
        waitingOn: '',
        waitingUntil: '',
      },
      400,
    ],
    ['an unknown button', 'eve', { intent: 'explode' }, 400],
  ])('refuses %s', async (_, who, fields, status) => {
    const answer = answerOf(await send(who, { version: '1', ...fields }))

    expect(answer.status).toBe(status)
  })

  test('only an editor is offered whom to assign', async () => {
    const forEditor = await open('eve')
    const forReviewer = await open('ana')

    expect(forEditor.assignable.map(({ id }) => id)).toEqual([
      'ana',
      'ben',
      'eve',
    ])
    expect(forReviewer.assignable).toEqual([])
    expect(forReviewer.viewers).toBeNull()
  })

  test('a sensitive claim of others is as if it were not', async () => {
    const { id } = await makeClaim(db(), { sensitive: 1 })

    const answer = await open('ben', id).catch((thrown: Response) => thrown)

    expect((answer as Response).status).toBe(404)
  })

  test('the history names who did what', async () => {
    await send('ana', { intent: 'take', version: '1' })
    const { context, cookie } = await makeContext(db(), { signedInAs: 'vic' })
    const request = get(`/desk/claims/${claimId}/history`, cookie)

    const { events } = await historyLoader({
      request,
      context,
      params: { claimId },
    })

    expect(events).toMatchObject([{ action: 'claim.taken', actorName: 'Ana' }])
  })
})
