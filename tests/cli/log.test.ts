import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { COMMANDS } from '#app/cli/commands.ts'
import { runCommand } from '#app/cli/run-command.ts'
import { publishReview } from '#app/desk/publication/publish-review.ts'
import { readLogKeys } from '#app/desk/log/read/read-log.ts'
import { makeKeyFile } from '#app/outside/log-keys/key-file.ts'
import {
  linesOf,
  proofOf,
  SLUG,
  sourceOf,
  withPeople,
} from '#tests/desk/log/make-logged.ts'
import { makeApproved, must } from '#tests/desk/publication/make-rated.ts'
import { textAt } from '#tests/desk/publication/text-at.ts'
import { eachStore } from '#tests/each-store.ts'
import { fakeOutside } from '#tests/fake-outside.ts'
import { deskOf } from '#tests/make.ts'

const JUDGED: readonly [string, string[], number, string][] = [
  ['a proof alone', ['proof.json', '--key', 'key.txt'], 0, 'holds'],
  ['a proof without a key', ['proof.json'], 3, 'holds-by-own-key'],
  [
    'a ClaimReview',
    ['markup.json', '--proof', 'proof.json', '--key', 'key.txt'],
    0,
    'holds',
  ],
  [
    'a page by the whole log',
    ['page.html', '--log', 'log.ndjson', '--key', 'key.txt'],
    0,
    'holds',
  ],
  [
    'an export by the whole log',
    [
      'export.ndjson',
      '--log',
      'log.ndjson',
      '--key',
      'key.txt',
      '--checkpoint',
      'kept.txt',
    ],
    0,
    'holds',
  ],
  [
    'a changed page',
    ['changed.html', '--proof', 'proof.json', '--key', 'key.txt'],
    1,
    'fails',
  ],
  [
    'a changed page by the whole log',
    ['changed.html', '--log', 'log.ndjson', '--key', 'key.txt'],
    1,
    'fails',
  ],
]

const REFUSED: readonly [string, string[], string][] = [
  ['a page without a proof', ['page.html'], '/proof.json'],
  ['nothing', [], 'one file'],
  ['a key that is none', ['proof.json', '--key', 'page.html'], 'no key'],
  ['a proof that is none', ['page.html', '--proof', 'key.txt'], 'not a proof'],
  ['an empty file', ['empty.txt', '--log', 'log.ndjson'], 'no ClaimReview'],
]

eachStore('the command line on the log', (db, url) => {
  let folder: string

  withPeople(db)
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'claimdesk-cli-'))
    const keyFile = path.join(folder, 'log.key')
    vi.stubEnv('DATABASE_URL', url())
    vi.stubEnv('ORIGIN', 'http://localhost:3000')
    vi.stubEnv('INIT_CWD', folder)
    vi.stubEnv('LOG_KEY_FILE', keyFile)
    const claimId = await makeApproved(db())
    const eve = await deskOf(db(), 'eve')
    const outside = fakeOutside({ logKeys: makeKeyFile(keyFile) })
    await must(publishReview({ ...eve, outside }, { claimId }))
    await keep()
  })
  afterEach(async () => {
    vi.unstubAllEnvs()
    await rm(folder, { recursive: true })
  })

  test('a saved page holds by its proof and the key that was kept', async () => {
    const ran = await run(
      'verify',
      'page.html',
      '--proof',
      'proof.json',
      '--key',
      'key.txt',
    )

    expect(ran).toMatchObject({ status: 0, err: '' })
    expect(ran.out).toContain('Version 1')
    expect(ran.out).toContain('It holds.')
  })

  test('each is judged by what was kept', async () => {
    for (const [what, words, status, verdict] of JUDGED) {
      const ran = await run('verify', '--json', ...words)

      expect([what, ran.status, ran.err]).toEqual([what, status, ''])
      expect(JSON.parse(ran.out)).toMatchObject({ verdict })
    }
  })

  test('what cannot be judged is refused with a sentence', async () => {
    for (const [what, words, said] of REFUSED) {
      const ran = await run('verify', ...words)

      expect([what, ran.status]).toEqual([what, 2])
      expect(ran.err).toContain(said)
    }
  })

  test('the log is intact, and grew out of what was kept', async () => {
    const before = await run('log', 'checkpoint')
    await file('before.txt', before.out)

    const alone = await run('log', 'verify')
    const kept = await run(
      'log',
      'verify',
      '--checkpoint',
      'before.txt',
      '--key',
      'key.txt',
    )
    await file('forged.txt', before.out.replace('\n2\n', '\n1\n'))
    const forged = await run('log', 'verify', '--checkpoint', 'forged.txt')

    expect(alone).toMatchObject({ status: 0, err: '' })
    expect(alone.out).toContain('No checkpoint was given')
    expect(kept.status).toBe(0)
    expect(kept.out).toContain('It grew out of the checkpoint')
    expect(forged.status).toBe(1)
  })

  test('the whole log is printed as it is served', async () => {
    const ran = await run('log', 'export')

    expect(ran.out.split('\n').filter(Boolean)).toEqual(await linesOf(db()))
  })

  test('a new key signs, and whoever kept the old one can follow', async () => {
    const rotated = await run('log', 'rotate-key', '--json')
    await file('proof.json', JSON.stringify(await proofOf(db())))

    const followed = await run('verify', 'proof.json', '--key', 'key.txt')
    const { to, retired } = JSON.parse(rotated.out)
    const keys = await readLogKeys(sourceOf(db()))
    expect(rotated.status).toBe(0)
    expect(keys.map(({ id }) => id)).toContain(to)
    expect(makeKeyFile(retired).find(keys[0]!.id)).not.toBeNull()
    expect(followed.status).toBe(0)
  })

  test('a desk whose key is gone is told what to do', async () => {
    await rm(path.join(folder, 'log.key'))

    const refused = await run('log', 'rotate-key')
    const lost = await run('log', 'rotate-key', '--lost')
    await file('proof.json', JSON.stringify(await proofOf(db())))
    const left = await run('verify', 'proof.json', '--key', 'key.txt')

    expect(refused.status).toBe(2)
    expect(refused.err).toContain('--lost')
    expect(lost.status).toBe(0)
    expect(left.status).toBe(1)
  })

  /** What a reader saves: files, and the key from the page. */
  async function keep() {
    const html = (await textAt(db(), `/reviews/${SLUG}`))!
    const linked = html.replace(
      '<head>',
      `<head><link rel="describedby" href="/reviews/${SLUG}/versions/1/proof.json">`,
    )
    const markup = (await textAt(db(), `/reviews/${SLUG}.jsonld`))!
    const [key] = await readLogKeys(sourceOf(db()))
    await file('page.html', linked)
    await file('changed.html', html.replaceAll('"True"', '"False"'))
    await file('markup.json', markup)
    await file('export.ndjson', `${markup}\n`)
    await file('proof.json', JSON.stringify(await proofOf(db())))
    await file('log.ndjson', (await linesOf(db())).join('\n'))
    await file('kept.txt', (await run('log', 'checkpoint')).out)
    await file('key.txt', `# Test Desk\n${key!.verifierKey}\n`)
    await file('empty.txt', '')
  }

  function file(name: string, text: string) {
    return writeFile(path.join(folder, name), text)
  }
})

async function run(...words: string[]) {
  let [out, err] = ['', '']
  const status = await runCommand(COMMANDS, words, {
    out: (text) => (out += text),
    err: (text) => (err += text),
  })
  return { status, out, err }
}
