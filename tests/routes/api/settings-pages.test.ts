import { beforeEach, expect, test } from 'vitest'
import * as tokens from '#app/routes/api/tokens.tsx'
import * as webhook from '#app/routes/api/webhook.tsx'
import * as webhooks from '#app/routes/api/webhooks.tsx'
import { answerOf, get, makeContext, post } from '#tests/context.ts'
import { eachStore } from '#tests/each-store.ts'
import { makeDeskRow, makePerson } from '#tests/make.ts'
import { tokenOf } from './asking.ts'

const HOOK = {
  intent: 'save',
  url: 'https://hooks.example/in',
  note: 'Newsroom',
  'events[]': ['review.published'],
}

eachStore('pages of the API', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    await makePerson(db(), 'ana')
    await makePerson(db(), 'ada', ['admin'])
  })

  async function asking(who: string) {
    const { context, cookie } = await makeContext(db(), { signedInAs: who })
    return { request: get('/desk/x', cookie), context, params: {} }
  }

  async function sending(
    who: string,
    fields: Record<string, string | string[]>,
  ) {
    const { context, cookie } = await makeContext(db(), { signedInAs: who })
    return { request: post('/desk/x', fields, cookie), context, params: {} }
  }

  test('a token is shown once, to who made it', async () => {
    const answer = await tokens.action(
      await sending('ana', {
        intent: 'make',
        name: 'Bot',
        days: '90',
        'scopes[]': ['desk:read', 'claims:write'],
      }),
    )

    const { made } = answerOf(answer).data as { made: { secret: string } }
    const shown = await tokens.loader(await asking('ana'))
    expect(shown.own).toMatchObject([
      { name: 'Bot', state: 'live', scopes: ['desk:read', 'claims:write'] },
    ])
    expect(JSON.stringify(shown)).not.toContain(made.secret)
    expect(JSON.stringify(shown)).not.toContain('tokenHash')
    expect(shown.everyone).toBeNull()
  })

  test('an admin sees and revokes everyone’s tokens', async () => {
    const { tokenId } = await tokenOf(db(), 'ana')

    const before = await tokens.loader(await asking('ada'))
    await tokens.action(await sending('ada', { intent: 'revoke', tokenId }))

    const after = await tokens.loader(await asking('ada'))
    expect(before.everyone).toMatchObject([
      { personName: 'Ana', state: 'live' },
    ])
    expect(after.everyone).toMatchObject([{ state: 'revoked' }])
  })

  test.each([
    ['name', { name: '', 'scopes[]': ['desk:read'], days: '90' }],
    ['scopes', { name: 'Bot', days: '90' }],
    ['scopes', { name: 'Bot', days: '90', 'scopes[]': ['reviews:import'] }],
    ['days', { name: 'Bot', days: '900', 'scopes[]': ['desk:read'] }],
  ])('what is wrong with a token stands at %s', async (field, given) => {
    const answer = await tokens.action(
      await sending('ana', { intent: 'make', ...given }),
    )

    const { errors } = answerOf(answer).data as { errors: object }
    expect(Object.keys(errors)).toEqual([field])
  })

  test('somebody else’s token is not revoked', async () => {
    const { tokenId } = await tokenOf(db(), 'ada', ['desk:read'])

    const answer = await tokens.action(
      await sending('ana', { intent: 'revoke', tokenId }),
    )

    expect(answerOf(answer)).toMatchObject({ status: 403 })
  })

  test('a webhook is added, listed and kept without its secret', async () => {
    const answer = await webhooks.action(await sending('ada', HOOK))

    const { secret } = answerOf(answer).data as { secret: string }
    const shown = await webhooks.loader(await asking('ada'))
    expect(secret).toMatch(/^whsec_/)
    expect(shown.webhooks).toMatchObject([
      { url: 'https://hooks.example/in', state: 'on' },
    ])
    expect(JSON.stringify(shown)).not.toMatch(/sealed/i)
  })

  test.each([
    ['url', { url: 'http://hooks.example' }],
    ['url', { url: 'nowhere' }],
    ['events', { 'events[]': [] }],
  ])('what is wrong with a webhook stands at %s', async (field, changes) => {
    const answer = await webhooks.action(
      await sending('ada', { ...HOOK, ...changes }),
    )

    const { errors } = answerOf(answer).data as { errors: object }
    expect(Object.keys(errors)).toEqual([field])
  })

  test.each([
    ['test', 'on', 1],
    ['disable', 'by-admin', 0],
  ])('the button %s does what it says', async (intent, state, sent) => {
    await webhooks.action(await sending('ada', HOOK))
    const { webhooks: all } = await webhooks.loader(await asking('ada'))
    const params = { webhookId: all[0]!.id }

    await webhook.action({ ...(await sending('ada', { intent })), params })

    const shown = await webhook.loader({ ...(await asking('ada')), params })
    expect(shown.webhook.state).toBe(state)
    expect(shown.deliveries).toHaveLength(sent)
  })

  test.each([
    ['webhooks', webhooks.loader],
    ['webhook', webhook.loader],
  ])('%s is for admins alone', async (_, load) => {
    const args = { ...(await asking('ana')), params: { webhookId: 'whk_1' } }

    await expect(load(args)).rejects.toMatchObject({ status: 403 })
  })
})
