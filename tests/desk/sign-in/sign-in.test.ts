import { beforeEach, expect, test } from 'vitest'
import { deactivatePerson } from '#app/desk/people/deactivate-person.ts'
import { hashPassword } from '#app/desk/sign-in/password.ts'
import { signIn, type SignIn } from '#app/desk/sign-in/sign-in.ts'
import { eachStore } from '#tests/each-store.ts'
import { deskOf, makeDeskRow, makePerson } from '#tests/make.ts'

const PASSWORD = 'a quiet harbour at six'
const passwordHash = await hashPassword(PASSWORD)

eachStore('signing in', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    await makePerson(db(), 'ana')
    await makePerson(db(), 'ada', ['admin'])
    await db().updateTable('person').set({ passwordHash }).execute()
  })

  async function tryAs(given: Partial<SignIn> = {}, now?: string) {
    return signIn(await deskOf(db(), 'nobody', now), {
      email: 'ana@example.org',
      password: PASSWORD,
      network: '192.0.2.7',
      deviceMark: null,
      demoPeople: 'unwelcome',
      ...given,
    })
  }

  async function failOften(times: number, given: Partial<SignIn> = {}) {
    for (let tried = 0; tried < times; tried++)
      await tryAs({ password: 'wrong', ...given })
  }

  test('the right password lets a person in, and is recorded', async () => {
    const signedIn = await tryAs({ email: ' Ana@Example.org ' })

    expect(signedIn).toMatchObject({ value: { personId: 'ana' } })
    const events = await db().selectFrom('auditEvent').selectAll().execute()
    expect(events).toMatchObject([
      { action: 'person.signed-in', actorId: 'ana', subjectId: 'ana' },
    ])
  })

  test('letters composed in another way are the same password', async () => {
    const composed = await hashPassword('caf\u00e9 on the quay')
    await db()
      .updateTable('person')
      .set({ passwordHash: composed })
      .where('id', '=', 'ana')
      .execute()

    const signedIn = await tryAs({ password: 'cafe\u0301 on the quay' })

    expect(signedIn).toMatchObject({ ok: true })
  })

  test.each([
    ['a wrong password', { password: 'wrong' }],
    ['an unknown account', { email: 'zoe@example.org' }],
    ['no password at all', { password: '' }],
  ])('%s gets the same answer', async (_, given) => {
    expect(await tryAs(given)).toEqual({
      ok: false,
      refusal: 'wrong',
      detail: undefined,
    })
  })

  test('a person who has not joined or is deactivated is not let in', async () => {
    await makePerson(db(), 'ben')
    await deactivatePerson(await deskOf(db(), 'ada'), { personId: 'ana' })

    expect(await tryAs()).toMatchObject({ refusal: 'wrong' })
    expect(await tryAs({ email: 'ben@example.org' })).toMatchObject({
      refusal: 'wrong',
    })
  })

  test('a demo person is let in only where demo people are welcome', async () => {
    await db()
      .updateTable('person')
      .set({ isDemo: 1 })
      .where('id', '=', 'ana')
      .execute()

    expect(await tryAs()).toMatchObject({ refusal: 'wrong' })
    expect(await tryAs({ demoPeople: 'welcome' })).toMatchObject({ ok: true })
  })

  test('after five wrong passwords one waits, also with the right one', async () => {
    await failOften(5)

    expect(await tryAs()).toMatchObject({
      refusal: 'wait',
      detail: { until: '2022-01-03T12:00:30.000Z' },
    })
    expect(await tryAs({}, '2022-01-03T12:00:30.000Z')).toMatchObject({
      ok: true,
    })
  })

  test('waiting is the same for an account that does not exist', async () => {
    await failOften(5, { email: 'zoe@example.org' })

    expect(await tryAs({ email: 'zoe@example.org' })).toMatchObject({
      refusal: 'wait',
      detail: { until: '2022-01-03T12:00:30.000Z' },
    })
  })

  test('the next wrong password makes the wait longer', async () => {
    await failOften(5)

    await tryAs({ password: 'wrong' }, '2022-01-03T12:00:30.000Z')

    expect(await tryAs({}, '2022-01-03T12:00:31.000Z')).toMatchObject({
      detail: { until: '2022-01-03T12:01:30.000Z' },
    })
  })

  test('trying many accounts from one network slows that network down', async () => {
    for (let tried = 0; tried < 20; tried++)
      await tryAs({ email: `p${tried}@example.org`, password: 'wrong' })

    expect(await tryAs()).toMatchObject({ refusal: 'wait' })
    expect(await tryAs({ network: '198.51.100.1' })).toMatchObject({ ok: true })
  })

  test('strangers slow down strangers, and not the owner’s own browser', async () => {
    const before = await tryAs()
    if (!before.ok) throw new Error(before.refusal)
    for (let network = 0; network < 20; network++)
      await tryAs({ password: 'wrong', network: `198.51.100.${network}` })

    const elsewhere = await tryAs({ network: '203.0.113.9' })
    const own = await tryAs({ deviceMark: before.value.deviceMark })

    expect(elsewhere).toMatchObject({ refusal: 'wait' })
    expect(own).toMatchObject({ ok: true })
  })

  test('a mark of another account or a forged one opens nothing', async () => {
    const before = await tryAs({ email: 'ada@example.org' })
    if (!before.ok) throw new Error(before.refusal)
    await failOften(5)
    const { deviceMark } = before.value
    const foreign = `${deviceMark.slice(0, -4)}AAAA`

    expect(await tryAs({ deviceMark: foreign })).toMatchObject({
      refusal: 'wait',
    })
  })

  test('a right password forgets the wrong ones', async () => {
    await failOften(4)
    await tryAs()
    await failOften(4)

    expect(await tryAs()).toMatchObject({ ok: true })
  })

  test('tries at once are counted before any is answered', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => tryAs({ password: 'wrong' })),
    )

    const heard = outcomes.filter((one) => !one.ok && one.refusal === 'wrong')
    expect(heard).toHaveLength(5)
  })

  test('the store keeps no address and no account of those who tried', async () => {
    await failOften(1)

    const kept = await db().selectFrom('attempt').selectAll().execute()
    expect(kept).toHaveLength(3)
    for (const { key } of kept) expect(key).toMatch(/^[0-9a-f]{64}$/)
  })
})
