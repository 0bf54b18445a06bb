import { beforeEach, expect, test } from 'vitest'
import {
  deactivatePerson,
  reactivatePerson,
} from '#app/desk/people/deactivate-person.ts'
import { invitePerson } from '#app/desk/people/invite-person.ts'
import { makeLink } from '#app/desk/people/make-link.ts'
import { setRoles } from '#app/desk/people/set-roles.ts'
import { readLink } from '#app/desk/sign-in/follow-link.ts'
import { makeSessions, readSession, startSession } from '#app/http/session.ts'
import { listRoles } from '#db/people/people.ts'
import { listPeople } from '#db/people/people-pages.ts'
import { cookieOf, get } from '#tests/context.ts'
import { eachStore } from '#tests/each-store.ts'
import { DESK_ID, deskOf, makeDeskRow, makePerson, NOW } from '#tests/make.ts'

eachStore('people', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    await makePerson(db(), 'ada', ['admin'])
    await makePerson(db(), 'ana')
    await db().updateTable('person').set({ passwordHash: 'hash' }).execute()
  })

  const ada = () => deskOf(db(), 'ada')

  async function isSignedIn(cookie: string) {
    return (await readSession(makeSessions(db()), get('/', cookie))) !== null
  }

  async function sessionOf(personId: string) {
    return cookieOf(await startSession(makeSessions(db()), get('/'), personId))
  }

  test('new roles end the sessions of the person', async () => {
    const cookie = await sessionOf('ana')

    await setRoles(
      await ada(),
      { personId: 'ana', seenVersion: 1 },
      { roles: ['editor', 'auditor'] },
    )

    expect(await listRoles(db(), 'ana')).toEqual(['auditor', 'editor'])
    expect(await isSignedIn(cookie)).toBe(false)
  })

  test('the same roles change nothing', async () => {
    const cookie = await sessionOf('ana')

    const set = await setRoles(
      await ada(),
      { personId: 'ana' },
      { roles: ['reviewer'] },
    )

    expect(set).toMatchObject({ value: { changed: false } })
    expect(await isSignedIn(cookie)).toBe(true)
  })

  test('deactivating ends sessions, tokens and links at once', async () => {
    const cookie = await sessionOf('ana')
    const link = await makeLink(await ada(), { personId: 'ana' })
    if (!link.ok) throw new Error(link.refusal)
    await makeToken('ana')

    await deactivatePerson(await ada(), { personId: 'ana' })

    const secret = link.value.address.split('/').at(-1)!
    const token = await db()
      .selectFrom('apiToken')
      .select('revokedAt')
      .executeTakeFirst()
    expect(await isSignedIn(cookie)).toBe(false)
    expect(token).toEqual({ revokedAt: NOW })
    expect(await readLink(await deskOf(db(), 'nobody'), secret)).toMatchObject({
      refusal: 'no-such-link',
    })
  })

  test('who is let in again has the roles they had, and no old session', async () => {
    const cookie = await sessionOf('ana')
    await deactivatePerson(await ada(), { personId: 'ana' })

    await reactivatePerson(await ada(), { personId: 'ana' })

    expect(await listRoles(db(), 'ana')).toEqual(['reviewer'])
    expect(await isSignedIn(cookie)).toBe(false)
  })

  test('an admin who has not joined does not count as another admin', async () => {
    await makePerson(db(), 'ida', ['admin'])

    const set = await setRoles(
      await ada(),
      { personId: 'ada' },
      { roles: ['viewer'] },
    )

    expect(set).toMatchObject({ refusal: 'last-admin' })
  })

  test('two admins cannot take the role from each other at once', async () => {
    await makePerson(db(), 'ida', ['admin'])
    await db().updateTable('person').set({ passwordHash: 'hash' }).execute()

    const outcomes = await Promise.all([
      setRoles(await ada(), { personId: 'ida' }, { roles: ['viewer'] }),
      setRoles(
        await deskOf(db(), 'ida'),
        { personId: 'ada' },
        { roles: ['viewer'] },
      ),
    ])

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test.each([
    ['not-allowed', 'ana', { personId: 'ana' }],
    ['no-such-person', 'ada', { personId: 'zoe' }],
    ['changed-since', 'ada', { personId: 'ana', seenVersion: 7 }],
    ['last-admin', 'ada', { personId: 'ada' }],
  ])('deactivating is refused with %s', async (refusal, actor, seen) => {
    const desk = await deskOf(db(), actor)

    expect(await deactivatePerson(desk, seen)).toMatchObject({ refusal })
  })

  test.each([
    ['not-allowed', 'ana', { email: 'new@example.org' }],
    ['email-taken', 'ada', { email: 'ANA@example.org' }],
    ['no-mail', 'ada', { email: 'new@example.org', by: 'mail' as const }],
  ])('inviting is refused with %s', async (refusal, actor, given) => {
    const invited = await invitePerson(await deskOf(db(), actor), {
      name: 'New',
      roles: ['viewer'],
      by: 'copy',
      ...given,
    })

    expect(invited).toMatchObject({ refusal })
  })

  test('people are listed by name, a page at a time', async () => {
    for (const id of ['cho', 'ben', 'dia']) await makePerson(db(), id)

    const first = await listPeople(db(), DESK_ID, { limit: 3 })
    const { name, id } = first.at(-1)!
    const rest = await listPeople(db(), DESK_ID, {
      after: [name, id],
      limit: 3,
    })

    expect([...first, ...rest].map(({ name }) => name)).toEqual([
      'Ada',
      'Ana',
      'Ben',
      'Cho',
      'Dia',
    ])
    expect(first[0]).toMatchObject({ roles: ['admin'], hasJoined: true })
    expect(rest[0]).toMatchObject({ hasJoined: false })
  })

  async function makeToken(personId: string) {
    await db()
      .insertInto('apiToken')
      .values({
        id: 'tok_1',
        deskId: DESK_ID,
        personId,
        name: 'feed',
        tokenHash: 'hash',
        scopes: '[]',
        createdAt: NOW,
        expiresAt: '2023-01-03T12:00:00.000Z',
        revokedAt: null,
      })
      .execute()
  }
})
