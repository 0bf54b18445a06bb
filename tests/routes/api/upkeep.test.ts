import { beforeEach, expect, test } from 'vitest'
import { eachStore } from '#tests/each-store.ts'
import { makePublished, WRITTEN } from '#tests/desk/publication/make-rated.ts'
import { makeArticle, makeClaim, makeDeskRow, makePerson } from '#tests/make.ts'
import { program, tokenOf } from './asking.ts'
import { makeCase, makeModel, makeRecheck, makeRun } from './make-upkeep.ts'

eachStore('a program that keeps the desk up', (db) => {
  let claimId: string
  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    for (const id of ['eve', 'fay']) await makePerson(db(), id, ['editor'])
    await makePerson(db(), 'con', ['contributor'])
    claimId = await makePublished(db())
  })

  async function asking(who: string) {
    const { secret } = await tokenOf(db(), who)
    return program(db(), secret)
  }

  test('a report is read without what belongs to its reader', async () => {
    const caseId = await makeCase(db())
    const ask = await asking('eve')

    const { body } = await ask(`/cases/${caseId}`)

    expect(body).toMatchObject({ id: caseId, claimId, report: 'Wrong.' })
    expect(JSON.stringify(body)).not.toContain('r@example.org')
    expect(body).not.toHaveProperty('reference')
  })

  test('a reviewer’s token looks into a report once', async () => {
    const caseId = await makeCase(db())
    const ask = await asking('ana')
    const path = `/cases/${caseId}/acknowledge`

    const first = await ask(path, { method: 'POST' })
    const again = await ask(path, { method: 'POST' })

    expect(first).toMatchObject({
      status: 200,
      body: { state: 'looking', assignee: { id: 'ana' }, version: 2 },
    })
    expect(again).toMatchObject({ status: 409, body: { code: 'not-new' } })
  })

  test('a contributor’s token looks into no report', async () => {
    const caseId = await makeCase(db())
    const ask = await asking('con')

    const answer = await ask(`/cases/${caseId}/acknowledge`, { method: 'POST' })

    expect(answer).toMatchObject({ status: 403, body: { code: 'not-allowed' } })
  })

  test('reports and re-checks of a claim kept to named people are not there', async () => {
    const caseId = await makeCase(db())
    const recheckId = await makeRecheck(db(), claimId)
    await db().updateTable('claim').set({ sensitive: 1 }).execute()
    const ask = await asking('con')

    const paths = [`/cases/${caseId}`, `/rechecks/${recheckId}`]
    const answers = await Promise.all(paths.map((path) => ask(path)))
    const lists = await Promise.all(['/cases', '/rechecks'].map((p) => ask(p)))

    expect(answers.map(({ status }) => status)).toEqual([404, 404])
    expect(lists.map(({ body }) => body.items)).toEqual([[], []])
  })

  test('matches of a claim kept to named people are not there', async () => {
    const { id } = await makeClaim(db(), { sensitive: 1 })
    const ask = await asking('con')

    const answer = await ask(`/claims/${id}/matches`)

    expect(answer.status).toBe(404)
  })

  test('a text is matched with what is published', async () => {
    const ask = await asking('con')

    const { body } = await ask('/matches', {
      body: { text: WRITTEN.shortClaim },
    })

    expect(body).toMatchObject({
      parts: [{ similar: [{ kind: 'review', claimId }] }],
    })
  })

  test.each(['/subscriptions', '/import-runs', '/import-runs/imr_none'])(
    'a reviewer’s token does not read %s',
    async (path) => {
      const ask = await asking('ana')

      const answer = await ask(path)

      expect(answer.status).toBe(403)
    },
  )

  test('an import that is stopped goes on', async () => {
    const runId = await makeRun(db())
    const ask = await asking('eve')
    const at = (verb: string) =>
      ask(`/import-runs/${runId}/${verb}`, { method: 'POST' })

    const states = [await at('cancel'), await at('resume')]

    expect(states.map(({ body }) => body.state)).toEqual([
      'cancelled',
      'waiting',
    ])
  })

  test('the model is asked about the newest text, once at a time', async () => {
    const { id } = await makeArticle(db())
    const ask = await asking('ana')
    const path = `/articles/${id}/model`
    const body = { versionNumber: 1 }

    const without = await ask(path, { body })
    await makeModel(db())
    const first = await ask(path, { body })
    const again = await ask(path, { body })

    expect(without).toMatchObject({ status: 409, body: { code: 'no-model' } })
    expect(first.body.run).toMatchObject({ state: 'waiting', added: 0 })
    expect(again).toMatchObject({ body: { code: 'already-asked' } })
  })

  test('what is said of media is not written over', async () => {
    const { id } = await makeClaim(db(), {
      state: 'researching',
      assigneeId: 'ana',
    })
    const ask = await asking('ana')

    const answer = await ask(`/claims/${id}/draft/media`, {
      method: 'PUT',
      body: MEDIA,
      headers: { 'if-match': '"v3"' },
    })

    expect(answer).toMatchObject({
      status: 412,
      body: { code: 'media-changed-since', current: { version: 0 } },
    })
  })
})

const MEDIA = {
  categories: [],
  contextDescription: '',
  originalMediaLink: '',
  creatorName: '',
  creatorKind: 'person',
  media: [],
}
