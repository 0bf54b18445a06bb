import { beforeEach, expect, test } from 'vitest'
import { readPreferences } from '#app/core/people/preferences.ts'
import { changeName } from '#app/desk/people/change-name.ts'
import { changePassword } from '#app/desk/people/change-password.ts'
import { endOwnSession } from '#app/desk/people/end-session.ts'
import { setPreferences } from '#app/desk/people/set-preferences.ts'
import { hashPassword, isPassword } from '#app/desk/sign-in/password.ts'
import { signOutEverywhere } from '#app/desk/sign-in/sign-out.ts'
import { makeSessions, startSession } from '#app/http/session.ts'
import { getPerson } from '#db/people/people.ts'
import { listSessions } from '#db/sign-in/sessions.ts'
import { get } from '#tests/context.ts'
import { eachStore } from '#tests/each-store.ts'
import { DESK_ID, deskOf, makeDeskRow, makePerson } from '#tests/make.ts'

const oldPassword = 'a quiet harbour at six'
const password = 'nine gulls on the pier'
const passwordHash = await hashPassword(oldPassword)

eachStore('one’s own account', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    await makePerson(db(), 'ana')
    await makePerson(db(), 'ben')
    await db().updateTable('person').set({ passwordHash }).execute()
    for (const id of ['ana', 'ana', 'ben'])
      await startSession(makeSessions(db()), get('/'), id)
  })

  const ana = () => deskOf(db(), 'ana')
  const row = () => getPerson(db(), DESK_ID, 'ana')

  test('a new password takes the place of the old one and ends sessions', async () => {
    await changePassword(await ana(), { oldPassword, password })

    const { passwordHash: hash } = await row()
    expect(await isPassword(password, hash)).toBe(true)
    expect(await isPassword(oldPassword, hash)).toBe(false)
    expect(await listSessions(db(), 'ana')).toEqual([])
    expect(await listSessions(db(), 'ben')).toHaveLength(1)
  })

  test.each([
    ['old-password-wrong', { oldPassword: 'else', password }],
    ['password-short', { oldPassword, password: 'short' }],
    ['password-known', { oldPassword, password: 'ana at test desk' }],
  ])('a new password is refused with %s', async (refusal, given) => {
    expect(await changePassword(await ana(), given)).toMatchObject({ refusal })
    expect((await row()).passwordHash).toBe(passwordHash)
  })

  test('guessing the old password has to wait', async () => {
    for (let tried = 0; tried < 5; tried++)
      await changePassword(await ana(), { oldPassword: 'x', password })

    const changed = await changePassword(await ana(), { oldPassword, password })

    expect(changed).toMatchObject({ refusal: 'wait' })
  })

  test('a demo account keeps its public password', async () => {
    await db().updateTable('person').set({ isDemo: 1 }).execute()

    const changed = await changePassword(await ana(), { oldPassword, password })

    expect(changed).toMatchObject({ refusal: 'demo-account' })
  })

  test('a new name is logged without the name', async () => {
    await changeName(await ana(), { name: 'Ana Lind' })

    const [event] = await db().selectFrom('auditEvent').selectAll().execute()
    expect((await row()).name).toBe('Ana Lind')
    expect(event).toMatchObject({ action: 'person.renamed', detail: '{}' })
  })

  test('preferences change one by one', async () => {
    await setPreferences(await ana(), { letterKeys: false })
    await setPreferences(await ana(), { theme: 'dark' })

    expect(readPreferences((await row()).preferences)).toEqual({
      theme: 'dark',
      letterKeys: false,
    })
  })

  test('one session can be ended, and none of somebody else', async () => {
    const [own] = await listSessions(db(), 'ana')
    const [foreign] = await listSessions(db(), 'ben')

    const ended = await endOwnSession(await ana(), { id: own!.id })
    const refused = await endOwnSession(await ana(), { id: foreign!.id })

    expect(ended).toMatchObject({ ok: true })
    expect(refused).toMatchObject({ refusal: 'no-such-session' })
    expect(await listSessions(db(), 'ana')).toHaveLength(1)
    expect(await listSessions(db(), 'ben')).toHaveLength(1)
  })

  test('logging out everywhere ends every session', async () => {
    await signOutEverywhere(await ana())

    expect(await listSessions(db(), 'ana')).toEqual([])
    expect(await listSessions(db(), 'ben')).toHaveLength(1)
  })
})
