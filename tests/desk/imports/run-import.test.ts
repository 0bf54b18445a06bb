import { beforeEach, expect, test } from 'vitest'
import { importJob } from '#app/desk/imports/import-job.ts'
import { accept, refuse } from '#app/core/result.ts'
import { cancelImport, resumeImport } from '#app/desk/imports/change-import.ts'
import { runImport } from '#app/desk/imports/run-import.ts'
import { startImport, startImportFrom } from '#app/desk/imports/start-import.ts'
import { findImportRun } from '#db/imports/import-runs.ts'
import { eachStore } from '#tests/each-store.ts'
import { fakeOutside } from '#tests/fake-outside.ts'
import { deskOf, DESK_ID, makeDeskRow, makePerson } from '#tests/make.ts'
import { must } from '../publication/make-rated.ts'

const LATER = '2022-01-04T12:00:00.000Z'

function reviewOf(number: number, claim = `The river is ${number} km long`) {
  return {
    '@type': 'ClaimReview',
    url: `https://rivers.example.org/${number}`,
    claimReviewed: claim,
    author: { name: 'River Desk' },
    reviewRating: { alternateName: 'False' },
  }
}

function listOf(count: number) {
  return Array.from({ length: count }, (_, number) => reviewOf(number))
}

function bytesOf(value: unknown) {
  return new TextEncoder().encode(JSON.stringify(value))
}

eachStore('an import', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    await makePerson(db(), 'eve', ['editor'])
    await makePerson(db(), 'ana')
  })

  async function start(value: unknown) {
    const desk = await deskOf(db(), 'eve')
    const upload = { source: 'theirs.json', bytes: bytesOf(value) }
    return (await must(startImport(desk, upload))).runId
  }

  async function work(runId: string, now?: string) {
    const desk = await deskOf(db(), 'eve', now)
    await importJob(desk, { runId })
    return findImportRun(db(), DESK_ID, runId)
  }

  async function take(value: unknown, now?: string) {
    return work(await start(value), now)
  }

  function listRows() {
    return db()
      .selectFrom('importedReview')
      .selectAll()
      .orderBy('url')
      .orderBy('importedAt')
      .execute()
  }

  test('counts what it read, names what it could not, and lets its source go', async () => {
    const lines = [
      JSON.stringify(reviewOf(1)),
      'nothing',
      '{"@type":"Article"}',
      JSON.stringify(reviewOf(1)),
    ]
    const desk = await deskOf(db(), 'eve')
    const bytes = new TextEncoder().encode(lines.join('\n'))
    const { runId } = await must(
      startImport(desk, { source: 'theirs.ndjson', bytes }),
    )

    const run = await work(runId)

    expect(run).toMatchObject({
      state: 'done',
      cursor: bytes.length,
      read: 4,
      fresh: 1,
      failed: 2,
    })
    expect(JSON.parse(run!.failures)).toEqual([
      { number: 2, fault: 'not-json' },
      { number: 3, fault: 'no-reviews' },
    ])
    expect(JSON.parse(run!.defects)).toMatchObject({ 'CR-002': 1 })
    const parts = await db().selectFrom('importPart').select('number').execute()
    expect(parts).toEqual([])
  })

  test('one that is cut off goes on behind the last batch', async () => {
    const runId = await start(listOf(1_200))
    const desk = await deskOf(db(), 'eve')
    const bytes = bytesOf(listOf(1_200))
    const read = async function* (offset: number) {
      yield bytes.subarray(offset)
    }
    const cut = runImport(desk, runId, {
      read,
      report: () => Promise.reject(new Error('killed')),
    })
    await expect(cut).rejects.toThrow('killed')
    const stopped = await findImportRun(db(), DESK_ID, runId)

    const run = await work(runId)

    expect(stopped).toMatchObject({ state: 'running', read: 500, fresh: 500 })
    expect(run).toMatchObject({ read: 1_200, fresh: 1_200, known: 0 })
    expect(await listRows()).toHaveLength(1_200)
  })

  test('whoever else works on it stops at once', async () => {
    const runId = await start(listOf(1_200))
    const desk = await deskOf(db(), 'eve')
    const bytes = bytesOf(listOf(1_200))
    const read = async function* (offset: number) {
      yield bytes.subarray(offset)
    }
    const outcome = await runImport(desk, runId, {
      read,
      report: async () => void (await work(runId)),
    })

    expect(outcome).toBeNull()
    expect(await listRows()).toHaveLength(1_200)
  })

  test('the same source again brings nothing', async () => {
    await take(listOf(3))

    const again = await take(listOf(3))

    expect(again).toMatchObject({ fresh: 0, known: 3, changed: 0 })
    expect(await listRows()).toHaveLength(3)
  })

  test('a changed record steps before the older one, which is kept', async () => {
    await take([reviewOf(1), reviewOf(2)])

    const run = await take(
      [reviewOf(1, 'The river is long'), reviewOf(2)],
      LATER,
    )

    expect(run).toMatchObject({ fresh: 1, known: 1, changed: 1 })
    expect(await listRows()).toMatchObject([
      { claimText: 'The river is 1 km long', supersededAt: LATER },
      { claimText: 'The river is long', supersededAt: null },
      { claimText: 'The river is 2 km long', supersededAt: null },
    ])
  })

  test('several reviews on one page are not versions of each other', async () => {
    const page = [reviewOf(1, 'One'), reviewOf(1, 'Two')]
    await take(page)

    await take([...page, reviewOf(1, 'Three')], LATER)

    const rows = await listRows()
    expect(rows.filter(({ supersededAt }) => supersededAt)).toEqual([])
    expect(rows).toHaveLength(3)
  })

  test('a tombstone marks what its publisher took back', async () => {
    await take(listOf(2))
    const deleted = { '@type': 'DataFeedItem', dateDeleted: '2022-01-03' }
    const feed = {
      '@type': 'DataFeed',
      dataFeedElement: [{ ...deleted, url: reviewOf(1).url }],
    }

    const run = await take(feed, LATER)

    expect(run).toMatchObject({ state: 'done', withdrawn: 1, failed: 0 })
    expect(await listRows()).toMatchObject([
      { withdrawnAt: null },
      { withdrawnAt: LATER },
    ])
  })

  test('one that is cancelled stops, and goes on when it is wanted', async () => {
    const runId = await start(listOf(3))
    const desk = await deskOf(db(), 'eve')
    await must(cancelImport(desk, { runId }))
    expect(await work(runId)).toMatchObject({ state: 'cancelled', read: 0 })

    await must(resumeImport(desk, { runId }))

    expect(await work(runId)).toMatchObject({ state: 'done', fresh: 3 })
  })

  test('an address is fetched, and one that does not answer says so', async () => {
    const desk = await deskOf(db(), 'eve')
    const url = 'https://rivers.example.org/feed.json'
    const { runId } = await must(startImportFrom(desk, { url }))
    const fetchFeed = async () => accept(bytesOf(listOf(2)))
    const silent = async () => refuse('timed-out', { found: null })
    const asking = (fetch: typeof fetchFeed | typeof silent) =>
      importJob(
        { ...desk, outside: fakeOutside({ fetchFeed: fetch }) },
        { runId },
      )
    await asking(silent)
    const failed = await findImportRun(db(), DESK_ID, runId)
    await must(resumeImport(desk, { runId }))
    await asking(fetchFeed)

    expect(failed).toMatchObject({ state: 'failed', fault: 'timed-out' })
    expect(await findImportRun(db(), DESK_ID, runId)).toMatchObject({
      state: 'done',
      fresh: 2,
    })
  })

  test.each([
    ['ana', 'https://example.org/feed', 'not-allowed'],
    ['eve', 'ftp://example.org/feed', 'not-an-address'],
  ])('%s with %s is met with %s', async (who, url, refusal) => {
    const answer = await startImportFrom(await deskOf(db(), who), { url })
    expect(answer).toMatchObject({ ok: false, refusal })
  })

  test.each([
    [cancelImport, 'import-not-under-way'],
    [resumeImport, 'import-not-stopped'],
  ] as const)(
    'an import that is done: %o is met with %s',
    async (verb, refusal) => {
      const run = await take(listOf(1))
      const answer = await verb(await deskOf(db(), 'eve'), { runId: run!.id })
      expect(answer).toMatchObject({ ok: false, refusal })
    },
  )

  test('the markup of a saved page is taken in', async () => {
    const desk = await deskOf(db(), 'eve')
    const page = `<!doctype html><script type="application/ld+json">\n${JSON.stringify(reviewOf(1), null, 2)}\n</script>`
    const bytes = new TextEncoder().encode(page)

    const { runId } = await must(startImport(desk, { source: 'p.html', bytes }))

    expect(await work(runId)).toMatchObject({ state: 'done', fresh: 1 })
  })
})
