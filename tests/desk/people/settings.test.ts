import { beforeEach, expect, test } from 'vitest'
import { DeskSettings } from '#app/core/people/desk-settings.ts'
import { changeSettings } from '#app/desk/settings/change-settings.ts'
import { getDesk } from '#db/people/desks.ts'
import { eachStore } from '#tests/each-store.ts'
import { DESK_ID, deskOf, makeDeskRow, makePerson } from '#tests/make.ts'

eachStore('desk settings', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    await makePerson(db(), 'ada', ['admin'])
    await makePerson(db(), 'eve', ['editor'])
  })

  async function change(actor = 'ada', changes: Partial<DeskSettings> = {}) {
    return changeSettings(await deskOf(db(), actor), {
      name: 'Test Desk',
      language: 'en',
      timeZone: 'Europe/Vienna',
      settings: DeskSettings.parse({ fourEyes: false, ...changes }),
      seenVersion: 1,
    })
  }

  test('a change is kept, and logged with what differs', async () => {
    await change('ada', { about: 'Who we are' })

    const desk = await getDesk(db(), DESK_ID)
    const [event] = await db().selectFrom('auditEvent').selectAll().execute()
    expect(desk).toMatchObject({
      version: 2,
      settings: { fourEyes: false, about: 'Who we are', ratersRequired: 2 },
    })
    expect(JSON.parse(event!.detail)).toEqual({
      changed: { fourEyes: false, about: 'Who we are' },
    })
  })

  test('settings that somebody changed meanwhile are not overwritten', async () => {
    await change()

    expect(await change('ada', { about: 'Mine' })).toMatchObject({
      refusal: 'changed-since',
      detail: { version: 2 },
    })
  })

  test('only an admin changes them', async () => {
    expect(await change('eve')).toMatchObject({ refusal: 'not-allowed' })
  })
})
