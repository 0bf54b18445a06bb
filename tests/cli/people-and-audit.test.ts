import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { COMMANDS } from '#app/cli/commands.ts'
import { runCommand } from '#app/cli/run-command.ts'
import { isPostgres } from '#db/dialect.ts'
import { eachStore } from '#tests/each-store.ts'

eachStore('the command line', (db, url) => {
  beforeEach(() => {
    vi.stubEnv('DATABASE_URL', url())
    vi.stubEnv('ORIGIN', 'http://localhost:3000')
  })
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  const ana = [
    '--email',
    'ana@example.org',
    '--name',
    'Ana',
    '--role',
    'editor',
  ]

  test('adds a person to an empty store and prints their link', async () => {
    const added = await run('user', 'add', ...ana, '--role', 'admin')

    expect(added).toMatchObject({ status: 0, err: '' })
    expect(added.out).toMatch(/^http:\/\/localhost:3000\/link\/[\w-]{43}\n/)
    const roles = await db().selectFrom('personRole').select('role').execute()
    expect(roles.map(({ role }) => role).toSorted()).toEqual([
      'admin',
      'editor',
    ])
  })

  test('answers in JSON where asked', async () => {
    const { out } = await run('user', 'add', ...ana, '--json')

    expect(JSON.parse(out)).toMatchObject({
      personId: expect.stringMatching(/^psn_/),
      address: expect.stringContaining('/link/'),
      endsAt: expect.stringMatching(/Z$/),
    })
  })

  test('adds nobody twice', async () => {
    await run('user', 'add', ...ana)

    const again = await run('user', 'add', ...ana)

    expect(again).toMatchObject({ status: 2, out: '' })
    expect(again.err).toMatch(/has this e-mail address already/)
  })

  test.each([
    [/--email takes/, ['--email', 'ana', '--name', 'Ana', '--role', 'editor']],
    [/--role takes one of/, [...ana, '--role', 'boss']],
    [/--role says/, ['--email', 'ana@example.org', '--name', 'Ana']],
    [/--name says/, ['--email', 'ana@example.org', '--role', 'viewer']],
    [/boss/, ['--boss']],
  ])('says what is wrong with the call: %s', async (message, words) => {
    const answer = await run('user', 'add', ...words)

    expect(answer).toMatchObject({ status: 2, out: '' })
    expect(answer.err).toMatch(message)
  })

  test('finds an untouched log intact and prints its head', async () => {
    await run('user', 'add', ...ana)

    const { status, out } = await run('audit', 'verify')
    const head = /Head: ([0-9a-f]{64})/.exec(out)![1]!
    const known = await run('audit', 'verify', '--head', head)

    expect(status).toBe(0)
    expect(out).toContain('The log is intact: 2 events.')
    expect(known.out).toContain('The head that you gave is event 2.')
  })

  test('says which event was changed, and fails', async () => {
    await run('user', 'add', ...ana)
    const guard = isPostgres(db())
      ? sql`drop trigger audit_event_forbids_change on audit_event`
      : sql`drop trigger audit_event_forbids_update`
    await guard.execute(db())
    await sql`update audit_event set actor_id = 'eve' where seq = 1`.execute(
      db(),
    )

    const answer = await run('audit', 'verify')
    const asJson = await run('audit', 'verify', '--json')

    expect(answer.status).toBe(1)
    expect(answer.out).toContain('Event 1 is not what was written.')
    expect(JSON.parse(asJson.out)).toMatchObject({
      intact: false,
      faults: [{ seq: 1, fault: 'changed' }],
    })
  })

  test('fails where a head that was noted down is gone', async () => {
    const answer = await run('audit', 'verify', '--head', 'a'.repeat(64))

    expect(answer.status).toBe(1)
    expect(answer.out).toContain('The head that you gave is not in the log')
  })

  test('takes only a hash for a head', async () => {
    const answer = await run('audit', 'verify', '--head', 'abc')

    expect(answer).toMatchObject({ status: 2, out: '' })
  })
})

async function run(...words: string[]) {
  let out = ''
  let err = ''
  const status = await runCommand(COMMANDS, words, {
    out: (text) => (out += text),
    err: (text) => (err += text),
  })
  return { status, out, err }
}
