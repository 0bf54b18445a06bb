import { beforeEach, expect, test } from 'vitest'
import { DEMO_PASSWORD } from '#app/core/people/demo.ts'
import { hashPassword } from '#app/desk/sign-in/password.ts'
import { action, loader } from '#app/routes/sign-in/login.tsx'
import { action as logOut } from '#app/routes/sign-in/logout.ts'
import { loader as account } from '#app/routes/people/account.tsx'
import { answerOf, cookieOf, get, makeContext, post } from '#tests/context.ts'
import { eachStore } from '#tests/each-store.ts'
import { makeDeskRow, makePerson } from '#tests/make.ts'

const password = 'a quiet harbour at six'
const passwordHash = await hashPassword(password)
const right = { email: 'ana@example.org', password }

eachStore('the login page', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    await makePerson(db(), 'ana')
    await db().updateTable('person').set({ passwordHash }).execute()
  })

  async function logIn(
    fields: Record<string, string> = right,
    { to = '', cookie = '' } = {},
  ) {
    const { context } = await makeContext(db())
    const path = to ? `/login?to=${encodeURIComponent(to)}` : '/login'
    const request = post(path, fields, cookie)
    return { answer: await action({ request, context, params: {} }), context }
  }

  test('leads in with a session cookie that nothing else can read', async () => {
    const { answer } = await logIn()

    if (!(answer instanceof Response)) throw new Error('not let in')
    const [session = '', device = ''] = answer.headers.getSetCookie()
    expect(answer.headers.get('location')).toBe('/desk')
    expect(session).toMatch(/^__Host-session=\w{40};/)
    for (const cookie of [session, device])
      expect(cookie).toMatch(/HttpOnly.*Secure|Secure.*HttpOnly/)
    expect(session).toMatch(/SameSite=Lax/i)
    expect(session).toMatch(/Path=\//)
  })

  test('the store holds only the hash of a session’s id', async () => {
    const { answer } = await logIn()

    const cookie = cookieOf((answer as Response).headers.getSetCookie()[0]!)
    const id = cookie.split('=')[1]!
    const kept = await db().selectFrom('session').selectAll().execute()
    expect(kept).toHaveLength(1)
    expect(JSON.stringify(kept)).not.toContain(id)
  })

  test('logging in again begins a new session and ends the old one', async () => {
    const first = (await logIn()).answer as Response
    const cookie = cookieOf(first.headers.getSetCookie()[0]!)

    const { answer, context } = await logIn(right, { cookie })

    const renewed = cookieOf((answer as Response).headers.getSetCookie()[0]!)
    expect(renewed).not.toBe(cookie)
    await expect(
      account({ request: get('/desk/account', cookie), context, params: {} }),
    ).rejects.toMatchObject({ status: 302 })
  })

  test.each([
    ['/desk/claims/clm_1?tab=a', '/desk/claims/clm_1?tab=a'],
    ['https://evil.example/', '/desk'],
    ['//evil.example', '/desk'],
    ['/\\evil.example', '/desk'],
  ])('asked to lead to %s it leads to %s', async (to, location) => {
    const { answer } = await logIn(right, { to })

    expect((answer as Response).headers.get('location')).toBe(location)
  })

  test('a wrong password keeps the address and not the password', async () => {
    const { answer } = await logIn({ ...right, password: 'wrong' })

    expect(answerOf(answer)).toEqual({
      status: 400,
      data: { email: 'ana@example.org', errors: { form: 'wrong' } },
    })
  })

  test('empty fields are each named', async () => {
    const { answer } = await logIn({ email: '', password: '' })

    expect(answerOf(answer).data).toMatchObject({
      errors: { email: 'email-missing', password: 'password-missing' },
    })
  })

  test('after too many tries it says how long to wait', async () => {
    for (let tried = 0; tried < 5; tried++)
      await logIn({ ...right, password: 'wrong' })

    const { answer } = await logIn()

    expect(answerOf(answer)).toMatchObject({ status: 429, data: { wait: 30 } })
  })

  test('demo people are shown only where they may sign in', async () => {
    await db().updateTable('person').set({ isDemo: 1 }).execute()
    const request = get('/login')

    const shown = await load(request, true)
    const hidden = await load(request, false)

    expect(shown.demo).toMatchObject({
      people: [{ email: 'ana@example.org', roles: ['reviewer'] }],
      password: DEMO_PASSWORD,
    })
    expect(hidden.demo.people).toEqual([])
  })

  test('who is logged in is led on', async () => {
    const { context, cookie } = await makeContext(db(), { signedInAs: 'ana' })
    const request = get('/login?to=/desk/queue', cookie)

    await expect(
      loader({ request, context, params: {} }),
    ).rejects.toMatchObject({ status: 302 })
  })

  test('a demo session ends where demo people are unwelcome', async () => {
    const { context, cookie } = await makeContext(db(), {
      signedInAs: 'ana',
      app: { demoPeopleWelcome: false },
    })
    await db().updateTable('person').set({ isDemo: 1 }).execute()

    await expect(
      account({ request: get('/desk/account', cookie), context, params: {} }),
    ).rejects.toMatchObject({ status: 302 })
  })

  test('logging out ends the session', async () => {
    const { context, cookie } = await makeContext(db(), { signedInAs: 'ana' })

    const answer = await logOut({
      request: post('/logout', {}, cookie),
      context,
      params: {},
    })

    expect(answer.headers.get('set-cookie')).toMatch(/__Host-session=;/)
    expect(await db().selectFrom('session').selectAll().execute()).toEqual([])
  })

  async function load(request: Request, demoPeopleWelcome: boolean) {
    const { context } = await makeContext(db(), { app: { demoPeopleWelcome } })
    return loader({ request, context, params: {} })
  }
})
