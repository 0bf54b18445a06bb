import { beforeEach, expect, test } from 'vitest'
import { invitePerson } from '#app/desk/people/invite-person.ts'
import {
  mailInvitation,
  mailPasswordLink,
  type WriteMail,
} from '#app/desk/people/mail-link.ts'
import { makeLink } from '#app/desk/people/make-link.ts'
import { askForLink } from '#app/desk/sign-in/ask-for-link.ts'
import { choosePassword, readLink } from '#app/desk/sign-in/follow-link.ts'
import { hashPassword } from '#app/desk/sign-in/password.ts'
import { signIn } from '#app/desk/sign-in/sign-in.ts'
import { makeSessions, readSession, startSession } from '#app/http/session.ts'
import type { Mail } from '#app/outside/mail/send-mail.ts'
import { cookieOf, get } from '#tests/context.ts'
import { eachStore } from '#tests/each-store.ts'
import { fakeOutside } from '#tests/fake-outside.ts'
import { deskOf, makeDeskRow, makePerson } from '#tests/make.ts'

const PASSWORD = 'a quiet harbour at six'
const passwordHash = await hashPassword('an older one of hers')
const write: WriteMail = ({ kind, address }) => ({
  subject: kind,
  text: address,
})

eachStore('one-time links', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    await makePerson(db(), 'ada', ['admin'])
    await makePerson(db(), 'ana')
    await db()
      .updateTable('person')
      .set({ passwordHash })
      .where('id', '=', 'ana')
      .execute()
  })

  async function linkTo(personId: string) {
    const made = await makeLink(await deskOf(db(), 'ada'), { personId })
    if (!made.ok) throw new Error(made.refusal)
    return { ...made.value, secret: secretIn(made.value.address) }
  }

  async function follow(secret: string, password = PASSWORD, now?: string) {
    return choosePassword(await deskOf(db(), 'nobody', now), {
      secret,
      password,
    })
  }

  test('an invited person chooses a password and has joined', async () => {
    const invited = await invitePerson(await deskOf(db(), 'ada'), {
      name: 'Ben Ode',
      email: ' Ben@Example.org',
      roles: ['reviewer'],
      by: 'copy',
    })
    if (!invited.ok) throw new Error(invited.refusal)
    const { link, personId } = invited.value

    const joined = await follow(secretIn(link!.address))
    const signedIn = await signIn(await deskOf(db(), 'nobody'), {
      email: 'ben@example.org',
      password: PASSWORD,
      network: '192.0.2.7',
      deviceMark: null,
      demoPeople: 'unwelcome',
    })

    expect(joined).toMatchObject({ value: { personId } })
    expect(signedIn).toMatchObject({ value: { personId } })
    expect(link!.endsAt).toBe('2022-01-06T12:00:00.000Z')
  })

  test('a link works once', async () => {
    const { secret } = await linkTo('ana')

    const outcomes = await Promise.all([follow(secret), follow(secret)])

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.filter(({ ok }) => !ok)).toMatchObject([
      { refusal: 'link-used' },
    ])
  })

  test('looking at a link does not use it', async () => {
    const { secret } = await linkTo('ana')

    await readLink(await deskOf(db(), 'nobody'), secret)

    expect(await follow(secret)).toMatchObject({ ok: true })
  })

  test('a link for a new password ends after an hour', async () => {
    const { secret } = await linkTo('ana')

    const late = await follow(secret, PASSWORD, '2022-01-03T13:00:00.000Z')

    expect(late).toMatchObject({ refusal: 'link-ended' })
  })

  test('a newer link takes the place of the one before', async () => {
    const first = await linkTo('ana')
    const second = await linkTo('ana')

    expect(await follow(first.secret)).toMatchObject({ refusal: 'link-ended' })
    expect(await follow(second.secret)).toMatchObject({ ok: true })
  })

  test('a new password ends every session and every other password', async () => {
    const sessions = makeSessions(db())
    const cookie = cookieOf(await startSession(sessions, get('/'), 'ana'))
    const { secret } = await linkTo('ana')

    await follow(secret)

    expect(await readSession(sessions, get('/', cookie))).toBeNull()
  })

  test('a password that is easily guessed leaves the link unused', async () => {
    const { secret } = await linkTo('ana')

    expect(await follow(secret, 'short')).toMatchObject({
      refusal: 'password-short',
    })
    expect(await follow(secret, 'ana@example.org')).toMatchObject({
      refusal: 'password-known',
    })
    expect(await follow(secret)).toMatchObject({ ok: true })
  })

  test('a made-up link is no link', async () => {
    expect(await follow('x'.repeat(43))).toMatchObject({
      refusal: 'no-such-link',
    })
  })

  test('the store keeps only the hash of a link', async () => {
    const { secret } = await linkTo('ana')

    const kept = JSON.stringify([
      await db().selectFrom('oneTimeLink').selectAll().execute(),
      await db().selectFrom('auditEvent').selectAll().execute(),
    ])
    expect(kept).not.toContain(secret)
    expect(kept).toContain('tokenHash')
  })

  test('a forgotten password is answered alike, known or not', async () => {
    const desk = await mailingDesk([])

    const known = await askForLink(desk, ask('ana@example.org'))
    const unknown = await askForLink(desk, ask('zoe@example.org'))

    expect(known).toEqual(unknown)
    const jobs = await db().selectFrom('job').select('kind').execute()
    expect(jobs).toEqual([
      { kind: 'mail-password-link' },
      { kind: 'mail-password-link' },
    ])
  })

  test('only an active account is mailed a link, which works', async () => {
    const sent: Mail[] = []
    const desk = await mailingDesk(sent)

    await mailPasswordLink(desk, { email: 'zoe@example.org' }, write)
    await mailPasswordLink(desk, { email: 'ana@example.org' }, write)

    expect(sent).toMatchObject([
      { to: 'ana@example.org', subject: 'password-reset' },
    ])
    expect(await follow(secretIn(sent[0]!.text))).toMatchObject({ ok: true })
  })

  test('who has not joined is mailed an invitation', async () => {
    const sent: Mail[] = []
    await makePerson(db(), 'ben')

    await mailInvitation(await mailingDesk(sent), { personId: 'ben' }, write)

    expect(sent).toMatchObject([
      { to: 'ben@example.org', subject: 'invitation' },
    ])
  })

  test('asking too often for one account has to wait', async () => {
    const desk = await mailingDesk([])
    for (let asked = 0; asked < 3; asked++)
      await askForLink(desk, ask('ana@example.org'))

    expect(await askForLink(desk, ask('ana@example.org'))).toMatchObject({
      refusal: 'wait',
    })
  })

  test('without a mail server the page must send people to an admin', async () => {
    const desk = await deskOf(db(), 'nobody')

    expect(await askForLink(desk, ask('ana@example.org'))).toMatchObject({
      refusal: 'no-mail',
    })
  })

  test('a demo account gets no link: its password is public', async () => {
    await db()
      .updateTable('person')
      .set({ isDemo: 1 })
      .where('id', '=', 'ana')
      .execute()

    const made = await makeLink(await deskOf(db(), 'ada'), { personId: 'ana' })

    expect(made).toMatchObject({ refusal: 'demo-account' })
  })

  async function mailingDesk(sent: Mail[]) {
    const sendMail = async (mail: Mail) => void sent.push(mail)
    const desk = await deskOf(db(), 'nobody')
    return { ...desk, outside: fakeOutside({ sendMail }) }
  }
})

function ask(email: string) {
  return { email, network: '192.0.2.7' }
}

function secretIn(address: string) {
  return address.split('/').at(-1)!
}
