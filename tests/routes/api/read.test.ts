import { beforeEach, expect, test } from 'vitest'
import { sendToRating } from '#app/desk/rating/send-to-rating.ts'
import { submitRating } from '#app/desk/rating/submit-rating.ts'
import { attachFile } from '#app/desk/research/attach-file.ts'
import { writeComment } from '#app/desk/research/write-comment.ts'
import { importReviews } from '#app/desk/feeds/import-reviews.ts'
import { OPERATIONS } from '#app/routes/api/operations.ts'
import { eachStore } from '#tests/each-store.ts'
import { makePublished, must } from '#tests/desk/publication/make-rated.ts'
import {
  deskOf,
  makeArticle,
  makeClaim,
  makeDeskRow,
  makePerson,
} from '#tests/make.ts'
import { keepPage } from '../research/keep-page.ts'
import { program, tokenOf } from './asking.ts'
import { checkDocumented } from './documented.ts'
import {
  makeCase,
  makeModel,
  makeRecheck,
  makeRun,
  makeSiteCheck,
} from './make-upkeep.ts'

const DESK = { visibility: 'desk', personIds: [] } as const
const KEPT = { markup: '<p>Log</p>', audience: DESK }

eachStore('reading by the API', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    await makePerson(db(), 'eve', ['editor'])
    await makePerson(db(), 'fay', ['editor'])
  })

  async function asking(who = 'eve') {
    const { secret } = await tokenOf(db(), who, ['desk:read'])
    return program(db(), secret)
  }

  test('every read is documented, and answers as documented', async () => {
    const ask = await asking()
    const ana = await deskOf(db(), 'ana')
    const article = await makeArticle(db())
    await makeClaim(db(), { articleId: article.id })
    const claimId = await makePublished(db(), {})
    await makeClaim(db(), { id: 'clm_open', state: 'researching' })
    const { attachmentId } = await must(
      attachFile(ana, {
        claimId: 'clm_open',
        name: 'a.txt',
        mediaType: 'text/plain',
        bytes: new Uint8Array([65]),
        note: null,
        audience: DESK,
      }),
    )
    await writeComment(ana, {
      claimId,
      parentId: null,
      body: 'Well.',
      audience: DESK,
    })
    await importReviews(await deskOf(db(), 'eve'), {
      source: 'test',
      text: '{"@type":"ClaimReview","claimReviewed":"Gas rose"}',
    })
    const runId = await makeRun(db())
    await makeModel(db())
    const siteCheckId = await makeSiteCheck(db())
    const { items: reviews } = (await ask('/reviews')).body
    const { items: imports } = (await ask('/imports')).body
    const paths = [
      '/articles',
      `/articles/${article.id}`,
      `/articles/${article.id}/claims`,
      '/claims?column=all&q=call',
      `/claims/${claimId}`,
      `/claims/${claimId}/sightings`,
      `/claims/${claimId}/history`,
      `/claims/${claimId}/rounds`,
      `/claims/${claimId}/research`,
      `/claims/${claimId}/comments`,
      `/claims/${claimId}/draft`,
      `/files/${attachmentId}`,
      `/snapshots/${await keepPage(db(), 'clm_open', KEPT)}`,
      '/reviews?q=call',
      `/reviews/${reviews![0]!.id}`,
      '/imports',
      `/imports/${imports![0]!.id}`,
      '/import-runs',
      '/subscriptions',
      `/import-runs/${runId}`,
      `/articles/${article.id}/model`,
      `/claims/${claimId}/matches`,
      `/claims/${claimId}/draft/media`,
      '/cases',
      `/cases/${await makeCase(db())}`,
      '/rechecks',
      `/rechecks/${await makeRecheck(db(), claimId)}`,
      '/site-checks',
      `/site-checks/${siteCheckId}`,
      `/site-checks/${siteCheckId}/findings?level=notes`,
      '/alarms',
      '/record',
      '/me',
      '/people',
      '/tags',
      '/scale',
      '/public/scale',
      '/public/corrections',
      '/public/reviews?q=call',
      '/public/reviews/call-lasted-50-minutes',
    ]

    const answered = new Set<string>()
    for (const path of paths) {
      const answer = await ask(path)
      expect([path, answer.status]).toEqual([path, 200])
      answered.add(checkDocumented('GET', path, answer))
    }

    const reads = OPERATIONS.filter(({ method }) => method === 'GET')
    expect([...answered].toSorted()).toEqual(
      reads.map(({ id }) => id).toSorted(),
    )
  })

  test('a list is read to its end by its cursors, each item once', async () => {
    const ask = await asking()
    const made = []
    for (let n = 0; n < 5; n++) made.push((await makeClaim(db())).id)

    const seen: string[] = []
    let path: string | null = '/claims?limit=2'
    while (path) {
      const { body, headers } = await ask(path)
      seen.push(...body.items!.map(({ id }) => id!))
      const link = headers.get('link')
      path = link && /<.*\/api\/v1(\/[^>]+)>; rel="next"/.exec(link)![1]!
    }

    expect(seen.toSorted()).toEqual(made.toSorted())
  })

  test.each(['%%%', 'bm9uZQ', 'W3sieCI6MX1d'])(
    'a cursor that is none of ours is named: %s',
    async (cursor) => {
      const ask = await asking()

      const answer = await ask(`/claims?after=${encodeURIComponent(cursor)}`)

      expect(answer).toMatchObject({
        status: 422,
        body: { code: 'input-invalid', errors: [{ parameter: 'after' }] },
      })
    },
  )

  test('a claim kept to named people is not there for others', async () => {
    const { id } = await makeClaim(db(), { sensitive: 1 })
    const ask = await asking()

    const one = await ask(`/claims/${id}`)
    const list = await ask('/claims?column=all')

    expect(one).toMatchObject({ status: 404, body: { code: 'no-such-claim' } })
    expect(list.body.items).toEqual([])
  })

  test('a token sees no rating of an open round, not its person’s either', async () => {
    const { id: claimId } = await makeClaim(db(), {
      state: 'researching',
      assigneeId: 'ana',
    })
    const raters = { raterIds: ['ana', 'ben'], noEvidenceNote: 'None.' }
    await must(sendToRating(await deskOf(db(), 'eve'), { claimId }, raters))
    await must(
      submitRating(await deskOf(db(), 'ana'), {
        claimId,
        labelKey: 'half-true',
        reasoning: 'BLIND-REASON',
        confidence: 2,
        evidenceIds: [],
      }),
    )
    const ask = await asking('ana')
    const told = []
    for (const path of ['', '/rounds', '/research', '/comments', '/draft'])
      told.push((await ask(`/claims/${claimId}${path}`)).body)
    told.push((await ask('/claims?column=all')).body)

    expect(JSON.stringify(told)).not.toMatch(/BLIND-REASON|half-true/)
    expect(told[1]!.items).toMatchObject([
      { state: 'open', raters: 2, ratings: [] },
    ])
  })

  test('what anybody reads holds nothing but what is public', async () => {
    await makePublished(db(), {})
    const ask = await program(db())

    const answer = await ask('/public/reviews/call-lasted-50-minutes')

    expect(JSON.stringify(answer.body)).not.toContain('SECRET')
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('set-cookie')).toBeNull()
  })

  test('who asks too often is told how long to wait', async () => {
    const ask = await program(db())
    let answer = await ask('/public/scale')
    expect(answer.headers.get('ratelimit')).toMatch(/^"address";r=119;t=\d+$/)

    for (let n = 0; n < 120; n++) answer = await ask('/public/scale')

    expect(answer).toMatchObject({
      status: 429,
      body: { code: 'too-many-requests' },
    })
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
  })

  test.each([
    ['GET', '/nothing', 404, 'no-such-address'],
    ['DELETE', '/claims', 405, 'method-not-allowed'],
  ])('%s %s is answered with %s', async (method, path, status, code) => {
    const ask = await asking()

    const answer = await ask(path, { method })

    expect(answer).toMatchObject({ status, body: { code, status } })
  })
})
