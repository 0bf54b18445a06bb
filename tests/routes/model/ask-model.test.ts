import { beforeEach, expect, test } from 'vitest'
import type { Outcome } from '#app/components/workbench/shown.ts'
import { accept, refuse } from '#app/core/result.ts'
import { configureModel } from '#app/desk/model/configure-model.ts'
import { takeAnswer } from '#app/desk/model/take-answer.ts'
import type { ModelAnswer } from '#app/outside/model/ask-model.ts'
import { action, loader } from '#app/routes/articles/workbench.tsx'
import { loader as claimLoader } from '#app/routes/claims/layout.tsx'
import { findLastModelRun } from '#db/model/model-runs.ts'
import { answerOf, get, makeContext, post } from '#tests/context.ts'
import { eachStore } from '#tests/each-store.ts'
import { fakeOutside } from '#tests/fake-outside.ts'
import {
  deskOf,
  DESK_ID,
  makeArticle,
  makeClaim,
  makeDeskRow,
  makePerson,
  NOW,
} from '#tests/make.ts'

const CALL = 'The call between the presidents lasted 50 minutes on Thursday.'
const MISSED = 'It was the second call in a month.'

eachStore('the model on the workbench', (db) => {
  let articleId: string
  let versionId: string
  beforeEach(async () => {
    await makeDeskRow(db())
    await makePerson(db(), 'ana')
    await makePerson(db(), 'ada', ['admin'])
    await makePerson(db(), 'vic', ['viewer'])
    const made = await makeArticle(db(), `${CALL}\n${MISSED}`)
    articleId = made.id
    versionId = made.versionId
  })

  async function configure() {
    await configureModel(await deskOf(db(), 'ada'), {
      baseUrl: 'http://localhost:11434/v1',
      model: 'llama-3',
      timeoutSeconds: 60,
      key: { change: 'drop' },
      seenVersion: 0,
    })
  }

  async function load(signedInAs = 'ana', now = NOW) {
    const { context, cookie } = await makeContext(db(), { signedInAs, now })
    const request = get(`/desk/articles/${articleId}`, cookie)
    return (await loader({ request, context, params: { articleId } })).shown
  }

  async function submit(fields: Record<string, string>) {
    const made = await makeContext(db(), { signedInAs: 'ana' })
    const { context, cookie } = made
    const request = post(`/desk/articles/${articleId}`, fields, cookie)
    const answer = await action({ request, context, params: { articleId } })
    return answerOf(answer).data as Outcome
  }

  const ask = () => submit({ intent: 'ask-model', versionNumber: '1' })

  async function answerWith(answer: ModelAnswer) {
    const run = await findLastModelRun(db(), DESK_ID, articleId)
    const outside = fakeOutside({ askModel: async () => answer })
    await takeAnswer({ ...(await deskOf(db(), 'ana')), outside }, run!.id)
  }

  const saying = (...claims: unknown[]) =>
    accept({ said: JSON.stringify({ claims }), milliseconds: 9 })

  test('is not there where the desk has none', async () => {
    expect((await load()).model).toBeNull()
    expect(await ask()).toMatchObject({ ok: false, refusal: 'no-model' })
  })

  test('says where the text would go, and who may send it', async () => {
    await configure()

    expect((await load()).model).toEqual({
      host: 'localhost:11434',
      mayAsk: true,
      run: null,
    })
    expect((await load('vic')).model).toMatchObject({ mayAsk: false })
  })

  test('is waited for, by nobody in particular', async () => {
    await configure()

    const outcome = await ask()

    expect(outcome).toMatchObject({ ok: true, did: 'asked-model' })
    expect((await load()).model?.run).toMatchObject({
      state: 'waiting',
      askedAt: NOW,
    })
    expect(await ask()).toMatchObject({ refusal: 'already-asked' })
  })

  test('is given up where no answer comes', async () => {
    await configure()
    await ask()

    const { model } = await load('ana', '2022-01-03T13:00:00.000Z')

    expect(model?.run).toMatchObject({
      state: 'failed',
      failure: 'never-answered',
    })
  })

  test('brings candidates that are marked, here and on their own page', async () => {
    await configure()
    await ask()
    await answerWith(
      saying({ quote: MISSED, wording: 'It was the second call' }),
    )

    const { claims, model } = await load()

    const found = claims.find(({ origin }) => origin === 'model')
    expect(model?.run).toMatchObject({ state: 'answered', added: 1 })
    expect(found).toMatchObject({ state: 'candidate', quote: MISSED })
    const { context, cookie } = await makeContext(db(), { signedInAs: 'vic' })
    const claimId = found!.id
    const request = get(`/desk/claims/${claimId}`, cookie)
    const page = await claimLoader({ request, context, params: { claimId } })
    expect(page.claim.origin).toBe('model')
  })

  test('says why nothing came of it', async () => {
    await configure()
    await ask()
    await answerWith(refuse('model-error', { status: 503 }))

    expect((await load()).model?.run).toMatchObject({
      state: 'failed',
      failure: 'model-error',
      status: 503,
    })
  })

  test('suggests wordings until one is taken', async () => {
    await configure()
    const { id: claimId } = await makeClaim(db(), {
      state: 'candidate',
      articleId,
      quote: CALL,
      wording: CALL,
    })
    await db().insertInto('sighting').values(sightingOf(claimId)).execute()
    await ask()
    const wording = 'The presidents’ call lasted 50 minutes'
    await answerWith(saying({ quote: CALL, wording }))
    const before = (await load()).claims.find(({ id }) => id === claimId)!

    const outcome = await submit({
      intent: 'edit',
      claimId,
      version: String(before.version),
      wording,
      kind: before.kind,
      checkable: 'on',
      claimant: '',
      claimantKind: 'person',
      claimedOn: '',
    })

    const after = (await load()).claims.find(({ id }) => id === claimId)!
    expect(before).toMatchObject({ wording: CALL, suggestions: [{ wording }] })
    expect(outcome).toMatchObject({ ok: true, did: 'edited' })
    expect(after).toMatchObject({ wording, suggestions: [] })
  })

  function sightingOf(claimId: string) {
    return {
      id: 'sig_test',
      deskId: DESK_ID,
      claimId,
      articleVersionId: versionId,
      startOffset: 0,
      endOffset: CALL.length,
      exact: CALL,
      prefix: '',
      suffix: '',
      anchorState: 'exact' as const,
      url: null,
      headline: null,
      publisher: null,
      publishedOn: null,
      archivedAt: null,
      isFirst: 1 as const,
      createdAt: NOW,
      createdById: 'ana',
    }
  }
})
