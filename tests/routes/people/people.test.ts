import { beforeEach, expect, test } from 'vitest'
import { hashPassword } from '#app/desk/sign-in/password.ts'
import * as account from '#app/routes/people/account.tsx'
import * as audit from '#app/routes/people/audit.tsx'
import * as conflicts from '#app/routes/people/conflicts.tsx'
import * as people from '#app/routes/people/people.tsx'
import * as person from '#app/routes/people/person.tsx'
import * as settings from '#app/routes/people/settings.tsx'
import { answerOf, cookieOf, get, makeContext, post } from '#tests/context.ts'
import { eachStore } from '#tests/each-store.ts'
import { makeClaim, makeDeskRow, makePerson } from '#tests/make.ts'

const password = 'a quiet harbour at six'
const passwordHash = await hashPassword(password)

eachStore('pages of people', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    await makePerson(db(), 'ada', ['admin'])
    await makePerson(db(), 'ana')
    await makePerson(db(), 'eve', ['editor'])
    await makePerson(db(), 'aud', ['auditor'])
    await db().updateTable('person').set({ passwordHash }).execute()
  })

  async function asking(who: string, path: string) {
    const { context, cookie } = await makeContext(db(), { signedInAs: who })
    return { request: get(path, cookie), context, params: {} }
  }

  async function sending(
    who: string,
    path: string,
    fields: Record<string, string | string[]>,
  ) {
    const { context, cookie } = await makeContext(db(), { signedInAs: who })
    return { request: post(path, fields, cookie), context, params: {} }
  }

  test.each([
    ['people', people.loader, 'ana', 200],
    ['settings', settings.loader, 'ada', 200],
    ['settings', settings.loader, 'eve', 403],
    ['audit', audit.loader, 'aud', 200],
    ['audit', audit.loader, 'ada', 200],
    ['audit', audit.loader, 'eve', 403],
    ['audit', audit.loader, 'ana', 403],
    ['conflicts', conflicts.loader, 'ana', 200],
  ] as const)(
    '%s %# answers a person with %s',
    async (_, load, who, status) => {
      const args = await asking(who, '/desk/x')

      const answered = await load(args).then(
        () => 200,
        (thrown: Response) => thrown.status,
      )

      expect(answered).toBe(status)
    },
  )

  test('addresses are shown to admins only', async () => {
    const toAdmin = await people.loader(await asking('ada', '/desk/people'))
    const toReviewer = await people.loader(await asking('ana', '/desk/people'))

    expect(toAdmin.people[0]).toMatchObject({ email: 'ada@example.org' })
    expect(toReviewer.people[0]).toMatchObject({ email: null })
    expect(JSON.stringify(toReviewer)).not.toContain('argon2')
  })

  test('an invitation without mail shows its link, once', async () => {
    const answer = await people.action(
      await sending('ada', '/desk/people', {
        name: 'Ben Ode',
        email: 'ben@example.org',
        'roles[]': ['reviewer', 'auditor'],
        by: 'copy',
      }),
    )

    expect(answerOf(answer).data).toMatchObject({
      invited: {
        name: 'Ben Ode',
        link: { address: expect.stringContaining('/link/') },
      },
    })
  })

  test('a failed invitation keeps what was typed', async () => {
    const answer = await people.action(
      await sending('ada', '/desk/people', {
        name: 'Ben',
        email: 'not an address',
        by: 'copy',
      }),
    )

    expect(answerOf(answer)).toMatchObject({
      status: 400,
      data: {
        given: { name: 'Ben', email: 'not an address' },
        errors: { email: 'email-invalid', roles: 'roles-missing' },
      },
    })
  })

  test('a page of a person lists the open claims they hold', async () => {
    await makeClaim(db(), { state: 'researching', assigneeId: 'ana' })
    await makeClaim(db(), { state: 'published', assigneeId: 'ana' })
    const args = await asking('ada', '/desk/people/ana')

    const shown = await person.loader({ ...args, params: { personId: 'ana' } })

    expect(shown.claims).toMatchObject([{ state: 'researching' }])
  })

  test('an admin who changes their own roles stays logged in', async () => {
    const args = await sending('ada', '/desk/people/ada', {
      intent: 'roles',
      version: '1',
      'roles[]': ['admin', 'editor'],
    })

    const answer = await person.action({ ...args, params: { personId: 'ada' } })

    const cookies = (answer as Response).headers.getSetCookie()
    const session = cookies.find((one) => one.startsWith('__Host-session='))
    const next = {
      ...args,
      context: (await makeContext(db())).context,
      request: get('/desk/settings', cookieOf(session!)),
    }
    expect(await settings.loader(next)).toMatchObject({ version: 1 })
  })

  test('only an admin acts on a person', async () => {
    const args = await sending('eve', '/desk/people/ana', {
      intent: 'deactivate',
      version: '1',
    })

    await expect(
      person.action({ ...args, params: { personId: 'ana' } }),
    ).rejects.toMatchObject({ status: 403 })
  })

  test('a changed password keeps this browser and no other', async () => {
    await makeContext(db(), { signedInAs: 'ana' })
    const answer = await account.action(
      await sending('ana', '/desk/account', {
        intent: 'password',
        oldPassword: password,
        password: 'nine gulls on the pier',
      }),
    )

    expect((answer as Response).headers.get('location')).toBe('/desk/account')
    const sessions = await db().selectFrom('session').selectAll().execute()
    expect(sessions).toHaveLength(1)
  })

  test.each([
    ['oldPassword', { oldPassword: 'wrong', password: 'nine gulls at noon' }],
    ['password', { oldPassword: password, password: 'short' }],
  ])('what is wrong with a new password stands at %s', async (field, given) => {
    const answer = await account.action(
      await sending('ana', '/desk/account', { intent: 'password', ...given }),
    )

    const { errors } = answerOf(answer).data as { errors: object }
    expect(Object.keys(errors)).toEqual([field])
  })

  test('logging out everywhere leads to the login page', async () => {
    const answer = await account.action(
      await sending('ana', '/desk/account', { intent: 'end-all' }),
    )

    expect((answer as Response).headers.get('location')).toBe('/login')
    expect(await db().selectFrom('session').selectAll().execute()).toEqual([])
  })

  test('settings come back as typed, with what is wrong', async () => {
    const answer = await settings.action(
      await sending('ada', '/desk/settings', {
        ...settingsFields,
        language: 'no language',
        contactEmail: 'nobody',
        markupLicence: 'javascript:alert(1)',
      }),
    )

    expect(answerOf(answer).data).toMatchObject({
      given: { name: 'Harbour Facts' },
      errors: {
        language: 'language-unknown',
        contactEmail: 'email-invalid',
        markupLicence: 'licence-invalid',
      },
    })
  })

  test('settings that changed meanwhile come back beside one’s own', async () => {
    await settings.action(
      await sending('ada', '/desk/settings', settingsFields),
    )

    const answer = await settings.action(
      await sending('ada', '/desk/settings', {
        ...settingsFields,
        name: 'Quay Facts',
      }),
    )

    expect(answerOf(answer)).toMatchObject({
      status: 409,
      data: {
        version: 2,
        theirs: [{ key: 'name', value: 'Harbour Facts' }],
      },
    })
  })

  const settingsFields = {
    version: '1',
    name: 'Harbour Facts',
    language: 'en-GB',
    timeZone: 'Europe/London',
    contactEmail: '',
    ratersRequired: '3',
    ratersNamedBy: 'editor',
    fourEyes: 'on',
    'evidenceGate[]': ['high', 'urgent'],
    shownPeople: 'names',
    acknowledgeDays: '2',
    decideDays: '7',
    keepContactDays: '30',
    recheckDays: '7',
    about: 'Who we are',
    methodology: '',
    correctionsPolicy: '',
    funding: '',
    markupLicence: 'https://creativecommons.org/licenses/by/4.0/',
  }

  test('a conflict is declared and ended from its page', async () => {
    await conflicts.action(
      await sending('ana', '/desk/conflicts', {
        intent: 'declare',
        personId: 'ana',
        claimantName: 'Example Gazette',
        reason: 'Kin.',
      }),
    )
    const shown = await conflicts.loader(await asking('ana', '/desk/conflicts'))
    const [conflict] = shown.conflicts

    await conflicts.action(
      await sending('ana', '/desk/conflicts', {
        intent: 'end',
        conflictId: conflict!.id,
      }),
    )

    const after = await conflicts.loader(await asking('ana', '/desk/conflicts'))
    expect(conflict).toMatchObject({ personName: 'Ana', mayEnd: true })
    expect(after.conflicts).toEqual([])
  })

  test('who may not manage conflicts declares only their own', async () => {
    const toReviewer = await conflicts.loader(await asking('ana', '/desk/x'))
    const toEditor = await conflicts.loader(await asking('eve', '/desk/x'))

    expect(toReviewer.people.map(({ id }) => id)).toEqual(['ana'])
    expect(toEditor.people.map(({ id }) => id)).toEqual([
      'eve',
      'ada',
      'ana',
      'aud',
    ])
  })
})
