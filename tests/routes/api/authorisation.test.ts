import { beforeEach, expect, test } from 'vitest'
import { SCOPES, type Scope } from '#app/core/api/scopes.ts'
import { OPERATIONS } from '#app/routes/api/operations.ts'
import { makeContext } from '#tests/context.ts'
import { eachStore } from '#tests/each-store.ts'
import { makeDeskRow, makePerson } from '#tests/make.ts'
import { program, tokenOf } from './asking.ts'

const asked = OPERATIONS.map(
  ({ id, method, path, scope }) => [id, { method, path, scope }] as const,
)
const needsToken = asked.filter(([, { scope }]) => scope !== null)

eachStore('who may ask what', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    await makePerson(db(), 'eve', ['editor'])
  })

  test.each(needsToken)('%s needs a token', async (_, { method, path }) => {
    const ask = await program(db())

    const answer = await ask(path, { method })

    expect(answer).toMatchObject({
      status: 401,
      body: { code: 'token-missing' },
    })
    expect(answer.headers.get('www-authenticate')).toContain('Bearer')
  })

  test.each(needsToken)(
    '%s is shut to a token of every other scope',
    async (_, { method, path, scope }) => {
      const others = SCOPES.filter((one) => one !== scope) as Scope[]
      const { secret } = await tokenOf(db(), 'eve', others)
      const ask = await program(db(), secret)

      const answer = await ask(path, { method })

      expect(answer).toMatchObject({
        status: 403,
        body: { code: 'scope-missing' },
      })
      expect(answer.headers.get('www-authenticate')).toContain(scope)
    },
  )

  test.each(needsToken)(
    '%s is shut to the cookie of a browser',
    async (_, { method, path }) => {
      const { cookie } = await makeContext(db(), { signedInAs: 'eve' })
      const ask = await program(db())

      const answer = await ask(path, { method, headers: { cookie } })

      expect(answer.status).toBe(401)
    },
  )
})
