import type { RequestListener } from 'node:http'
import { beforeEach, expect, test } from 'vitest'
import { takeInArticle } from '#app/desk/articles/take-in-article.ts'
import { askAboutArticle } from '#app/desk/model/ask-about-article.ts'
import { configureModel } from '#app/desk/model/configure-model.ts'
import { takeAnswer } from '#app/desk/model/take-answer.ts'
import { publicOnly } from '#app/outside/fetch/address-policy.ts'
import { makeOutside } from '#app/outside/outside.ts'
import { PARSE_WORKER } from '#app/outside/read-document/read-document.ts'
import { listArticleClaims } from '#db/articles/candidates.ts'
import { findModelRun } from '#db/model/model-runs.ts'
import { eachStore } from '#tests/each-store.ts'
import { fakeOutside } from '#tests/fake-outside.ts'
import { deskOf, DESK_ID, makeDeskRow, makePerson } from '#tests/make.ts'
import { serve } from '#tests/outside/local-server.ts'

const TEXT = `A Call and a Gas Price

The phone call between the two presidents lasted 50 minutes on 30 December 2021.
Some people think, Joe Biden said, that the winter was colder than the last one.`

const INVENTED = [
  { quote: 'The presidents agreed on a treaty', wording: 'They agreed' },
  { quote: 'The phone call lasted 50 minutes', wording: 'It lasted an hour' },
  { quote: TEXT.slice(0, 22), wording: 'A headline is no claim' },
]

/** The product's own way out, which reaches nothing of this machine else. */
const { askModel } = makeOutside({
  origin: 'https://facts.example.org',
  policy: publicOnly,
  workerUrl: PARSE_WORKER,
  keyFile: '/nowhere/claimdesk.key',
  logKeyFile: '/nowhere/claimdesk-log.key',
  mail: null,
})

function answering(body: string): RequestListener {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(body)
  }
}

function saying(content: string) {
  return answering(JSON.stringify({ choices: [{ message: { content } }] }))
}

eachStore('an endpoint that misbehaves', (db) => {
  let articleId: string
  beforeEach(async () => {
    await makeDeskRow(db())
    await makePerson(db(), 'ana')
    await makePerson(db(), 'ada', ['admin'])
    const taken = await takeInArticle(await deskOf(db(), 'ana'), {
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

  const claims = async () =>
    listArticleClaims(db(), await deskOf(db(), 'ana'), articleId)

  /** Asks a real server that an admin has set, and gives the run it ended in. */
  async function askServer(listener: RequestListener) {
    const { origin } = await serve(listener)
    await configureModel(await deskOf(db(), 'ada'), {
      baseUrl: `${origin}/v1`,
      model: 'llama-3',
      timeoutSeconds: 5,
      key: { change: 'drop' },
      seenVersion: 0,
    })
    await db().updateTable('modelEndpoint').set({ timeoutSeconds: 1 }).execute()
    const desk = await deskOf(db(), 'ana')
    const run = await askAboutArticle(desk, { articleId, versionNumber: 1 })
    if (!run.ok) throw new Error(run.refusal)
    const outside = fakeOutside({ askModel })
    await takeAnswer({ ...desk, outside }, run.value.runId)
    return findModelRun(db(), DESK_ID, run.value.runId)
  }

  test.each<[string, RequestListener, string, number | null]>([
    ['is too slow', () => {}, 'model-timed-out', null],
    [
      'fails',
      (_request, response) => response.writeHead(500).end('<h1>No</h1>'),
      'model-error',
      500,
    ],
    [
      'breaks its JSON',
      answering('{"choices": [{"message"'),
      'model-said-nothing-usable',
      200,
    ],
    [
      'lets its model chat',
      saying('I would rather not.'),
      'model-said-nothing-usable',
      null,
    ],
  ])('one that %s changes no claim, and the run says why', async (...given) => {
    const [, listener, failure, httpStatus] = given
    const before = await claims()

    const run = await askServer(listener)

    expect(run).toMatchObject({ state: 'failed', failure, httpStatus })
    expect(await claims()).toEqual(before)
  })

  test('one that invents quotes has each of them thrown away', async () => {
    const before = await claims()

    const run = await askServer(saying(JSON.stringify({ claims: INVENTED })))

    expect(run).toMatchObject({ state: 'answered', added: 0 })
    expect(JSON.parse(run!.discarded)).toEqual({
      'not-in-text': 2,
      'not-in-body': 1,
    })
    expect(JSON.parse(run!.suggestions)).toEqual([])
    expect(await claims()).toEqual(before)
  })
})
