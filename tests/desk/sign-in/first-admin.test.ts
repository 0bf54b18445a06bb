import { beforeEach, expect, test } from 'vitest'
import { foundDesk } from '#app/desk/settings/found-desk.ts'
import {
  becomeFirstAdmin,
  makeFirstAdminCode,
  needsFirstAdmin,
  type FirstAdmin,
} from '#app/desk/sign-in/first-admin.ts'
import { getDesk } from '#db/people/desks.ts'
import { listRoles } from '#db/people/people.ts'
import { getCurrentScale } from '#db/rating/scales.ts'
import { eachStore } from '#tests/each-store.ts'
import { DESK_ID, deskOf, makePerson } from '#tests/make.ts'

eachStore('the first admin', (db) => {
  let code: string
  beforeEach(async () => {
    const desk = await deskOf(db(), 'nobody')
    await foundDesk(desk, {
      name: 'New desk',
      language: 'en',
      timeZone: 'Europe/Vienna',
    })
    code = await makeFirstAdminCode(desk)
  })

  async function become(given: Partial<FirstAdmin> = {}, now?: string) {
    return becomeFirstAdmin(await deskOf(db(), 'nobody', now), {
      code,
      deskName: 'Harbour Facts',
      name: 'Ada Ember',
      email: 'Ada@example.org',
      password: 'a quiet quay at six',
      alsoRoles: ['editor'],
      network: '192.0.2.7',
      ...given,
    })
  }

  test('a new desk has settings, a scale and nobody', async () => {
    expect(await getDesk(db(), DESK_ID)).toMatchObject({
      settings: { ratersRequired: 2, fourEyes: true },
    })
    expect((await getCurrentScale(db(), DESK_ID)).number).toBe(1)
    expect(await needsFirstAdmin(await deskOf(db(), 'nobody'))).toBe(true)
  })

  test('a desk is founded once', async () => {
    const again = await foundDesk(await deskOf(db(), 'nobody'), {
      name: 'Other',
      language: 'de',
      timeZone: 'UTC',
    })

    expect(again).toMatchObject({ refusal: 'desk-exists' })
  })

  test('the code makes the first admin, however it is typed', async () => {
    const became = await become({
      code: ` ${code.toLowerCase().replaceAll('-', ' ')} `,
    })
    if (!became.ok) throw new Error(became.refusal)

    const { personId } = became.value
    expect(await listRoles(db(), personId)).toEqual(['admin', 'editor'])
    expect((await getDesk(db(), DESK_ID)).name).toBe('Harbour Facts')
    expect(await needsFirstAdmin(await deskOf(db(), 'nobody'))).toBe(false)
  })

  test('the code works once', async () => {
    await become()

    const again = await become({ email: 'eve@example.org' })

    expect(again).toMatchObject({ refusal: 'has-admin' })
  })

  test.each([
    ['no-such-link', { code: 'AAAA-AAAA-AAAA-AAAA' }],
    ['password-short', { password: 'short' }],
    ['password-known', { password: 'harbour facts' }],
  ])('refuses with %s and leaves the code good', async (refusal, given) => {
    expect(await become(given)).toMatchObject({ refusal })
    expect(await become()).toMatchObject({ ok: true })
  })

  test('the code ends after a day', async () => {
    const late = await become({}, '2022-01-04T12:00:00.000Z')

    expect(late).toMatchObject({ refusal: 'link-ended' })
  })

  test('guessing codes has to wait', async () => {
    for (let tried = 0; tried < 20; tried++) await become({ code: 'AAAA' })

    expect(await become()).toMatchObject({ refusal: 'wait' })
  })

  test('an address that is taken is refused', async () => {
    await makePerson(db(), 'ada')

    expect(await become()).toMatchObject({ refusal: 'email-taken' })
  })
})
