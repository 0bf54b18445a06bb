import { beforeEach, expect, test } from 'vitest'
import { makeToken } from '#app/desk/api/tokens/make-token.ts'
import { revokeToken } from '#app/desk/api/tokens/revoke-token.ts'
import { deactivatePerson } from '#app/desk/people/deactivate-person.ts'
import { setRoles } from '#app/desk/people/set-roles.ts'
import { eachStore } from '#tests/each-store.ts'
import { deskOf, makeDeskRow, makePerson } from '#tests/make.ts'
import { program, tokenOf } from './asking.ts'

const READ = ['desk:read'] as const

eachStore('tokens', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    await makePerson(db(), 'ana')
    await makePerson(db(), 'vic', ['viewer'])
    await makePerson(db(), 'ada', ['admin'])
  })

  test('the store keeps the hash of a token and never the token', async () => {
    const { secret } = await tokenOf(db(), 'ana')

    const kept = await db().selectFrom('apiToken').selectAll().execute()

    expect(secret).toMatch(/^cdk_[\w-]{43}$/)
    expect(JSON.stringify(kept)).not.toContain(secret.slice(4, 20))
    expect(kept[0]).toMatchObject({ hint: secret.slice(-4), lastUsedOn: null })
  })

  test('a token reads as its person, and its day of use is noted', async () => {
    const { secret } = await tokenOf(db(), 'ana', ['desk:read'])
    const ask = await program(db(), secret)

    const answer = await ask('/me')

    expect(answer).toMatchObject({
      status: 200,
      body: {
        person: { id: 'ana' },
        roles: ['reviewer'],
        scopes: ['desk:read'],
      },
    })
    const kept = await db().selectFrom('apiToken').selectAll().execute()
    expect(kept[0]).toMatchObject({ lastUsedOn: '2022-01-03' })
  })

  test.each([
    ['scopes-missing', { scopes: [], days: 30 }],
    ['scope-beyond-roles', { scopes: ['claims:write'], days: 30 }],
    ['expiry-out-of-range', { scopes: READ, days: 366 }],
    ['expiry-out-of-range', { scopes: READ, days: 0 }],
  ] as const)('a viewer is refused with %s: %j', async (refusal, given) => {
    const desk = await deskOf(db(), 'vic')

    const made = await makeToken(desk, { name: 'Bot', ...given })

    expect(made).toMatchObject({ ok: false, refusal })
  })

  test('nobody has more than twenty live tokens', async () => {
    for (let n = 0; n < 20; n++) await tokenOf(db(), 'vic')
    const desk = await deskOf(db(), 'vic')

    const made = await makeToken(desk, { name: 'More', scopes: READ, days: 1 })

    expect(made).toMatchObject({ refusal: 'too-many-tokens' })
  })

  test.each([
    ['ana', true],
    ['ada', true],
    ['vic', false],
  ])('%s revokes the token of ana: %s', async (who, may) => {
    const { tokenId, secret } = await tokenOf(db(), 'ana')

    const revoked = await revokeToken(await deskOf(db(), who), { tokenId })

    expect(revoked.ok).toBe(may)
    const ask = await program(db(), secret)
    expect((await ask('/me')).status).toBe(may ? 401 : 200)
  })

  test.each([
    ['unknown', async () => 'cdk_unknown-unknown-unknown'],
    [
      'expired',
      async () => {
        const { secret } = await tokenOf(db(), 'ana')
        const expiresAt = '2022-01-03T12:00:00.000Z'
        await db().updateTable('apiToken').set({ expiresAt }).execute()
        return secret
      },
    ],
    [
      'of a person who was deactivated',
      async () => {
        const { secret } = await tokenOf(db(), 'ana')
        const admin = await deskOf(db(), 'ada')
        await deactivatePerson(admin, { personId: 'ana' })
        return secret
      },
    ],
  ])('a token that is %s opens nothing', async (_, secretOf) => {
    const ask = await program(db(), await secretOf())

    const answer = await ask('/me')

    expect(answer).toMatchObject({
      status: 401,
      body: { code: 'token-invalid', status: 401 },
    })
    expect(answer.headers.get('www-authenticate')).toContain('invalid_token')
  })

  test('a token does no more than its person’s roles do now', async () => {
    const { secret } = await tokenOf(db(), 'ana')
    const admin = await deskOf(db(), 'ada')
    await setRoles(admin, { personId: 'ana' }, { roles: [] })
    const ask = await program(db(), secret)

    const answer = await ask('/claims')

    expect(answer).toMatchObject({ status: 403 })
  })
})
