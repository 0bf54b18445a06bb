import { beforeEach, expect, test } from 'vitest'
import { importReviews } from '#app/desk/feeds/import-reviews.ts'
import { loader as loadDataFeed } from '#app/routes/feeds/data-feed.ts'
import { loader as loadRss } from '#app/routes/feeds/rss.ts'
import * as imports from '#app/routes/publication/import.tsx'
import * as run from '#app/routes/publication/import-run.tsx'
import { answerOf, get, makeContext, ORIGIN, post } from '#tests/context.ts'
import { eachStore } from '#tests/each-store.ts'
import { deskOf, makeDeskRow, makePerson } from '#tests/make.ts'

const review = {
  '@type': 'ClaimReview',
  url: 'https://rivers.example.org/1',
  claimReviewed: 'The river is long',
}

eachStore('the pages of imports', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    await makePerson(db(), 'eve', ['editor'])
    await makePerson(db(), 'ana')
  })

  async function send(fields: Record<string, string | File>, who = 'eve') {
    const { context, cookie } = await makeContext(db(), { signedInAs: who })
    const body = new FormData()
    for (const [name, value] of Object.entries(fields)) body.set(name, value)
    const request = new Request(`${ORIGIN}/desk/import`, {
      method: 'POST',
      headers: { cookie },
      body,
    })
    return imports.action({ request, context, params: {} })
  }

  async function runIdAfter(fields: Record<string, string | File>) {
    const sent = (await send(fields)) as Response
    expect(sent.status).toBe(302)
    return sent.headers.get('Location')!.split('/').at(-1)!
  }

  async function open(runId: string) {
    const { context, cookie } = await makeContext(db(), { signedInAs: 'ana' })
    const request = get(`/desk/import/runs/${runId}`, cookie)
    return run.loader({ request, context, params: { runId } })
  }

  async function choose(runId: string, intent: string) {
    const { context, cookie } = await makeContext(db(), { signedInAs: 'eve' })
    const request = post('/desk/import/runs', { intent }, cookie)
    return run.action({ request, context, params: { runId } })
  }

  test('an upload waits for its job, and its page follows it', async () => {
    const file = new File([JSON.stringify(review)], 'theirs.json')

    const runId = await runIdAfter({ file })

    expect(await open(runId)).toMatchObject({
      run: { source: 'theirs.json', state: 'waiting', read: 0 },
      mayImport: false,
      imported: [],
    })
  })

  test('an import can be cancelled and gone on with', async () => {
    const runId = await runIdAfter({ url: 'https://rivers.example.org/feed' })

    await choose(runId, 'cancel')
    const cancelled = await open(runId)
    await choose(runId, 'resume')

    expect(cancelled.run.state).toBe('cancelled')
    expect((await open(runId)).run.state).toBe('waiting')
  })

  test.each([
    [{}, 400, 'nothing-given'],
    [{ url: 'gopher://example.org' }, 409, 'not-an-address'],
  ] as const)('%o is met with %s %s', async (fields, status, refusal) => {
    const answer = answerOf(await send(fields))
    expect(answer).toMatchObject({ status, data: { refusal } })
  })

  test('starting one is for those who may', async () => {
    await expect(
      send({ url: 'https://rivers.example.org/feed' }, 'ana'),
    ).rejects.toMatchObject({ status: 403 })
  })

  test('what is imported is in none of our feeds', async () => {
    const text = JSON.stringify(review)
    await importReviews(await deskOf(db(), 'eve'), { source: 'theirs', text })
    const { context } = await makeContext(db())
    const args = { request: get('/feed'), context, params: {} }

    for (const load of [loadDataFeed, loadRss]) {
      const answer = await load(args)
      expect(await answer.text()).not.toContain('river')
    }
  })
})
