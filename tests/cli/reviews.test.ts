import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { COMMANDS } from '#app/cli/commands.ts'
import { runCommand } from '#app/cli/run-command.ts'
import { makeContent } from '#app/core/review/make-content.ts'
import { buildClaimReview } from '#app/core/review/claim-review/build.ts'
import { eachStore } from '#tests/each-store.ts'

const review = buildClaimReview(makeContent(), { origin: 'https://a.example' })

eachStore('the command line on reviews', (db, url) => {
  let folder: string

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'claimdesk-cli-'))
    vi.stubEnv('DATABASE_URL', url())
    vi.stubEnv('ORIGIN', 'http://localhost:3000')
    vi.stubEnv('INIT_CWD', folder)
  })
  afterEach(async () => {
    vi.unstubAllEnvs()
    await rm(folder, { recursive: true })
  })

  test.each([
    ['markup that breaks no rule', review, 0],
    ['markup that breaks a W rule', { ...review, claimReviewed: 'Is it?' }, 3],
    ['markup that breaks an E rule', { ...review, claimReviewed: '' }, 1],
  ])('validating %s', async (_, markup, status) => {
    await file('markup.json', JSON.stringify(markup))

    const ran = await run('validate', 'markup.json')

    expect(ran).toMatchObject({ status, err: '' })
    expect(ran.out).toContain('rules met')
  })

  test('a page is told from markup', async () => {
    await file('page.html', '<html><body><p>Nothing here.</p></body></html>')

    const ran = await run('validate', '--json', 'page.html')

    expect(ran.status).toBe(1)
    const { findings } = JSON.parse(ran.out)
    expect(findings.map((finding: { id: string }) => finding.id)).toEqual([
      'CR-003',
    ])
  })

  test('a demo site is filled, checked as a whole and found without error', async () => {
    const ran = await run('validate-site')
    const again = await run('validate-site', '--json')

    expect(ran).toMatchObject({ status: 0, err: '' })
    expect(ran.out).toContain('0 errors')
    const { reviews, errors, counts } = JSON.parse(again.out)
    expect(reviews).toBeGreaterThan(3)
    expect(errors).toEqual([])
    const warned = Object.entries<{ W?: number }>(counts)
    expect(warned.flatMap(([id, { W }]) => (W ? id : []))).toEqual([
      'CR-068',
      'CR-071',
      'CR-107',
    ])
  })

  test('an error on a published page ends in the status 1', async () => {
    await run('validate-site')
    await db()
      .updateTable('rendering')
      .set({ bytes: Buffer.from('<p>Nothing here.</p>') })
      .where('path', '=', '/reviews/ukraine-uk-naval-memorandum-june-2021')
      .execute()

    const ran = await run('validate-site')

    expect(ran.status).toBe(1)
    expect(ran.out).toContain(
      'on /reviews/ukraine-uk-naval-memorandum-june-2021',
    )
  })

  test('others’ reviews are taken in once', async () => {
    await file('theirs.json', JSON.stringify(review))

    const first = await run('import', '--json', 'theirs.json')
    const again = await run('import', 'theirs.json')

    expect(JSON.parse(first.out)).toMatchObject({ read: 1, fresh: 1, known: 0 })
    expect(first.err).toContain('1 record read')
    expect(again).toMatchObject({ status: 0 })
    expect(again.out).toContain('0 new (0 of them changed), 1 known')
    const rows = await db().selectFrom('importedReview').select('raw').execute()
    expect(rows).toEqual([{ raw: JSON.stringify(review) }])
  })

  test.each([
    ['jsonld', '[\n]\n'],
    ['ndjson', ''],
  ])('an empty desk exports nothing as %s', async (format, out) => {
    await file('theirs.json', JSON.stringify(review))
    await run('import', 'theirs.json')

    expect(await run('export', '--format', format)).toMatchObject({
      status: 0,
      out,
    })
  })

  test.each([
    [['validate'], 'one file'],
    [['validate', 'missing.json'], 'does not exist'],
    [['import', 'missing.json'], 'does not exist'],
    [['export', '--format', 'xml'], '--format takes'],
    [['export', '--since', 'yesterday'], '--since cannot be read'],
  ])('%j is a wrong call', async (words, reason) => {
    const ran = await run(...words)

    expect(ran.status).toBe(2)
    expect(ran.err).toContain(reason)
  })

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
