import { beforeEach, expect, test } from 'vitest'
import { makeSessions, readSession, startSession } from '#app/http/session.ts'
import { findSignedIn, renewedCookie } from '#app/http/desk-for.ts'
import { cookieOf, get, makeContext } from '#tests/context.ts'
import { eachStore } from '#tests/each-store.ts'
import { makeDeskRow, makePerson } from '#tests/make.ts'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR

eachStore('a session', (db) => {
  let cookie: string
  beforeEach(async () => {
    await makeDeskRow(db())
    await makePerson(db(), 'ana')
    const sessions = makeSessions(db())
    cookie = cookieOf(await startSession(sessions, get('/'), 'ana'))
  })

  const read = () => readSession(makeSessions(db()), get('/', cookie))

  async function age(createdAgo: number, endsIn: number) {
    await db()
      .updateTable('session')
      .set({ createdAt: inMs(-createdAgo), expiresAt: inMs(endsIn) })
      .execute()
  }

  test('that is used at once is left as it is', async () => {
    expect(await read()).toMatchObject({ cookie: null, person: { id: 'ana' } })
  })

  test.each([HOUR, 5 * HOUR, 11 * HOUR])(
    'that was idle for %i ms is prolonged, also in the browser',
    async (idle) => {
      await age(idle, 12 * HOUR - idle)

      const found = await read()

      expect(found?.cookie).toContain(cookie)
      const { expiresAt } = await row()
      expect(Date.parse(expiresAt) - Date.now()).toBeGreaterThan(11.9 * HOUR)
    },
  )

  test('that was idle for twelve hours has ended', async () => {
    await age(12 * HOUR, -1)

    expect(await read()).toBeNull()
    expect(await db().selectFrom('session').selectAll().execute()).toEqual([])
  })

  test('ends after fourteen days however often it is used', async () => {
    await age(14 * DAY, 12 * HOUR)

    expect(await read()).toBeNull()
  })

  test('is not prolonged past its fourteenth day', async () => {
    await age(14 * DAY - HOUR, HOUR / 2)

    await read()

    const { expiresAt } = await row()
    expect(Date.parse(expiresAt) - Date.now()).toBeLessThan(1.01 * HOUR)
  })

  test('of a deactivated person is none', async () => {
    await db()
      .updateTable('person')
      .set({ deactivatedAt: inMs(-1) })
      .execute()

    expect(await read()).toBeNull()
  })

  test('that is made up is none', async () => {
    const request = get('/', '__Host-session=aaaaaaaaaaaaaaaaaaaaaaaa')

    expect(await readSession(makeSessions(db()), request)).toBeNull()
  })

  test('knows the browser by name', async () => {
    const request = new Request('http://localhost:3000/', {
      headers: { 'user-agent': 'Mozilla/5.0 (X11; Linux) Firefox/140.0' },
    })
    await startSession(makeSessions(db()), request, 'ana')

    const rows = await db().selectFrom('session').select('browser').execute()
    expect(rows).toContainEqual({ browser: 'Firefox' })
  })

  test('that was prolonged sends its cookie with the answer', async () => {
    await age(HOUR, 11 * HOUR)
    const { context } = await makeContext(db())

    const before = await renewedCookie(context)
    await findSignedIn({ request: get('/', cookie), context })

    expect(before).toBeNull()
    expect(await renewedCookie(context)).toContain(cookie)
  })

  function row() {
    return db().selectFrom('session').selectAll().executeTakeFirstOrThrow()
  }
})

function inMs(ms: number) {
  return new Date(Date.now() + ms).toISOString()
}
