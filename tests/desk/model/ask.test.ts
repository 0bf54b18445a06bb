import { beforeEach, expect, test } from 'vitest'
import { accept, refuse } from '#app/core/result.ts'
import type { Desk } from '#app/desk/desk.ts'
import { runJob } from '#app/desk/jobs/run-job.ts'
import { takeInArticle } from '#app/desk/articles/take-in-article.ts'
import { takeInVersion } from '#app/desk/articles/take-in-version.ts'
import { dismissClaim } from '#app/desk/claims/triage/dismiss-claim.ts'
import { askAboutArticle } from '#app/desk/model/ask-about-article.ts'
import { configureModel } from '#app/desk/model/configure-model.ts'
import { removeModel } from '#app/desk/model/remove-model.ts'
import { takeAnswer } from '#app/desk/model/take-answer.ts'
import type { ModelAnswer } from '#app/outside/model/ask-model.ts'
import { listArticleClaims } from '#db/articles/candidates.ts'
import { findLastModelRun, findModelRun } from '#db/model/model-runs.ts'
import { findMatches } from '#db/search/search.ts'
import { listSightings } from '#db/articles/sightings.ts'
import { eachStore } from '#tests/each-store.ts'
import { fakeOutside } from '#tests/fake-outside.ts'
import { deskOf, DESK_ID, makeDeskRow, makePerson, NOW } from '#tests/make.ts'

const TEXT = `A Call and a Gas Price

The phone call between the two presidents lasted 50 minutes on 30 December 2021.
Gas prices in Europe rose by 30 per cent between June and December 2021.
Some people think, Joe Biden said, that the winter was colder than the last one.`

const MISSED = 'the winter was colder than the last one'

eachStore('asking the model', (db) => {
  let articleId: string
  beforeEach(async () => {
    await makeDeskRow(db())
    await makePerson(db(), 'ana')
    await makePerson(db(), 'ada', ['admin'])
    await makePerson(db(), 'con', ['contributor'])
    const taken = await takeInArticle(await ana(), {
      text: TEXT,
      source: 'paste',
      sourceName: null,
      details: {
        headline: 'A Call and a Gas Price',
        author: null,
        publisher: 'Example Gazette',
        publishedOn: '2022-01-01',
        language: 'en',
        canonicalUrl: null,
      },
    })
    if (!taken.ok) throw new Error(taken.refusal)
    articleId = taken.value.articleId
  })

  const ana = () => deskOf(db(), 'ana')
  const claims = async () => listArticleClaims(db(), await ana(), articleId)
  const asked = () => ({ articleId, versionNumber: 1 })

  async function configure() {
    await configureModel(await deskOf(db(), 'ada'), {
      baseUrl: 'http://localhost:11434/v1',
      model: 'llama-3',
      timeoutSeconds: 60,
      key: { change: 'drop' },
      seenVersion: 0,
    })
  }

  async function ask() {
    await configure()
    const run = await askAboutArticle(await ana(), asked())
    if (!run.ok) throw new Error(run.refusal)
    return run.value.runId
  }

  /** The desk as its jobs have it, in a world whose model answers this. */
  async function deskWhere(answer: ModelAnswer): Promise<Desk> {
    const outside = fakeOutside({ askModel: async () => answer })
    const actor = { id: 'nobody', roles: [] }
    return { ...(await ana()), actor, outside }
  }

  const saying = (...claims: unknown[]) =>
    accept({ said: JSON.stringify({ claims }), milliseconds: 900 })

  test('without a model nothing is asked', async () => {
    expect(await askAboutArticle(await ana(), asked())).toMatchObject({
      refusal: 'no-model',
    })
  })

  test('asking puts a job down and is recorded with where the text goes', async () => {
    const runId = await ask()

    const job = await db()
      .selectFrom('job')
      .selectAll()
      .where('kind', '=', 'ask-model')
      .executeTakeFirstOrThrow()
    const event = await db()
      .selectFrom('auditEvent')
      .selectAll()
      .where('action', '=', 'model.asked')
      .executeTakeFirstOrThrow()
    expect(JSON.parse(job.payload)).toEqual({ runId })
    expect(event).toMatchObject({ actorId: 'ana', subjectId: articleId })
    expect(JSON.parse(event.detail)).toMatchObject({
      model: 'llama-3',
      baseUrl: 'http://localhost:11434/v1',
    })
  })

  test.each([
    ['con', {}, 'not-allowed'],
    ['ana', { versionNumber: 2 }, 'no-such-article'],
    ['ana', { articleId: 'art_none' }, 'no-such-article'],
  ])('%s asking about %j is refused: %s', async (who, changes, refusal) => {
    await configure()
    const desk = await deskOf(db(), who)

    expect(
      await askAboutArticle(desk, { ...asked(), ...changes }),
    ).toMatchObject({ refusal })
  })

  test('it is asked once at a time, and again when no answer came', async () => {
    const runId = await ask()
    const later = '2022-01-03T12:16:00.000Z'

    expect(await askAboutArticle(await ana(), asked())).toMatchObject({
      refusal: 'already-asked',
    })
    expect(
      await askAboutArticle(await deskOf(db(), 'ana', later), asked()),
    ).toMatchObject({ ok: true })
    expect(await findModelRun(db(), DESK_ID, runId)).toMatchObject({
      state: 'failed',
      failure: 'never-answered',
    })
  })

  test('a desk asks so often in an hour and no more', async () => {
    await configure()
    const failing = await deskWhere(refuse('model-error', { status: 500 }))
    for (let time = 0; time < 30; time++) {
      const run = await askAboutArticle(await ana(), asked())
      if (run.ok) await takeAnswer(failing, run.value.runId)
    }

    expect(await askAboutArticle(await ana(), asked())).toMatchObject({
      refusal: 'asked-too-often',
    })
  })

  test('what it missed becomes a candidate of its own, marked as a model’s', async () => {
    const before = (await claims()).length
    const runId = await ask()
    const desk = await deskWhere(
      saying({
        quote: MISSED,
        wording: 'The winter of 2021 was colder than that of 2019',
        speaker: 'Joe Biden',
        kind: 'quantity',
        state: 'accepted',
        score: 100,
      }),
    )

    const writeMail = () => ({ subject: '', text: '' })
    await runJob(
      desk,
      { kind: 'ask-model', runId },
      { writeMail, writeAnswer: writeMail },
    )

    const found = (await claims()).filter(({ origin }) => origin === 'model')
    expect(await claims()).toHaveLength(before + 1)
    expect(found).toMatchObject([
      {
        state: 'candidate',
        quote: MISSED,
        speaker: 'Joe Biden',
        claimantName: 'Joe Biden',
        kind: 'quantity',
        checkable: 1,
        createdById: 'ana',
        wordingNotes: '["2019 → ?"]',
      },
    ])
    expect(found[0]!.score).toBeLessThan(100)
    const [sighting] = await listSightings(db(), found[0]!.id)
    expect(TEXT.slice(sighting!.startOffset!, sighting!.endOffset!)).toBe(
      MISSED,
    )
    const hits = await findMatches(db(), 'claim', {
      deskId: DESK_ID,
      terms: ['2019'],
      limit: 5,
    })
    expect(hits.map(({ subjectId }) => subjectId)).toEqual([found[0]!.id])
  })

  test('the run says what was added, suggested and thrown away', async () => {
    const [known] = await claims()
    const runId = await ask()
    const desk = await deskWhere(
      saying(
        { quote: MISSED, wording: 'It was colder' },
        { quote: known!.quote, wording: 'A wholly different wording' },
        { quote: 'The presidents agreed on a treaty', wording: 'Invented' },
        { quote: 'A Call and a Gas Price', wording: 'A headline' },
        { wording: 'No quote at all' },
      ),
    )

    const taken = await takeAnswer(desk, runId)

    expect(taken).toMatchObject({ value: { state: 'answered', added: 1 } })
    const run = await findModelRun(db(), DESK_ID, runId)
    expect(run).toMatchObject({ state: 'answered', added: 1, answeredAt: NOW })
    expect(JSON.parse(run!.suggestions)).toEqual([
      {
        claimId: known!.id,
        wording: 'A wholly different wording',
        unsaid: [],
      },
    ])
    expect(JSON.parse(run!.discarded)).toEqual({
      unreadable: 1,
      'not-in-text': 1,
      'not-in-body': 1,
    })
    expect((await claims())[0]).toEqual(known)
  })

  test('what the desk dismissed does not come back', async () => {
    const [known] = await claims()
    await dismissClaim(
      await ana(),
      { claimId: known!.id },
      { reason: 'too-minor', note: null },
    )
    const runId = await ask()
    const desk = await deskWhere(
      saying({ quote: known!.quote, wording: 'Once more' }),
    )

    expect(await takeAnswer(desk, runId)).toMatchObject({
      value: { added: 0, discarded: { 'dismissed-before': 1 } },
    })
  })

  test('a claim that is not open to who asked is neither doubled nor shown', async () => {
    const [known] = await claims()
    await db()
      .updateTable('claim')
      .set({ sensitive: 1 })
      .where('id', '=', known!.id)
      .execute()
    const runId = await ask()
    const desk = await deskWhere(
      saying({ quote: known!.quote, wording: 'Something new' }),
    )

    await takeAnswer(desk, runId)

    expect(await findModelRun(db(), DESK_ID, runId)).toMatchObject({
      added: 0,
      suggestions: '[]',
      discarded: '{"already-a-claim":1}',
    })
  })

  test('an answer that comes twice is taken once', async () => {
    const runId = await ask()
    const desk = await deskWhere(saying({ quote: MISSED, wording: 'Colder' }))

    await Promise.all([takeAnswer(desk, runId), takeAnswer(desk, runId)])
    await takeAnswer(desk, runId)

    const found = (await claims()).filter(({ origin }) => origin === 'model')
    expect(found).toHaveLength(1)
  })

  test.each([
    [refuse('model-timed-out', { status: null }), 'model-timed-out', null],
    [refuse('model-error', { status: 429 }), 'model-error', 429],
    [refuse('model-unreachable', { status: null }), 'model-unreachable', null],
    [
      accept({ said: 'I would rather not.', milliseconds: 3 }),
      'model-said-nothing-usable',
      null,
    ],
  ] as const)('%j ends the run: %s', async (answer, failure, httpStatus) => {
    const before = await claims()
    const runId = await ask()

    const taken = await takeAnswer(await deskWhere(answer), runId)

    expect(taken).toMatchObject({ value: { state: 'failed' } })
    expect(await findModelRun(db(), DESK_ID, runId)).toMatchObject({
      state: 'failed',
      failure,
      httpStatus,
    })
    expect(await claims()).toEqual(before)
    expect(
      await db()
        .selectFrom('auditEvent')
        .select('actorId')
        .where('action', '=', 'model.failed')
        .execute(),
    ).toEqual([{ actorId: 'ana' }])
  })

  test('a model that was removed meanwhile is not asked', async () => {
    const runId = await ask()
    await removeModel(await deskOf(db(), 'ada'))

    await takeAnswer(await deskWhere(saying()), runId)

    expect(await findModelRun(db(), DESK_ID, runId)).toMatchObject({
      failure: 'no-model',
    })
  })

  test('an answer about a text that is no longer the newest is left', async () => {
    const runId = await ask()
    const longer = `${TEXT}\nThe two presidents spoke again on 5 January 2022.`
    await takeInVersion(await ana(), {
      articleId,
      seenVersion: undefined,
      text: longer,
      source: 'paste',
      sourceName: null,
    })

    await takeAnswer(await deskWhere(saying({ quote: MISSED })), runId)

    expect(await findLastModelRun(db(), DESK_ID, articleId)).toMatchObject({
      failure: 'newer-version',
    })
  })

  test('only the article’s own sentences are sent', async () => {
    const sent: string[] = []
    const outside = fakeOutside({
      askModel: async (_endpoint, messages) => {
        sent.push(...messages.map(({ content }) => content))
        return saying()
      },
    })
    const runId = await ask()

    await takeAnswer({ ...(await ana()), outside }, runId)

    expect(sent).toHaveLength(2)
    expect(sent[1]).toContain(`. ${TEXT.split('\n')[3]}\n`)
    expect(sent.join('\n')).not.toMatch(/ana|Test Desk|clm_|art_/)
  })
})
