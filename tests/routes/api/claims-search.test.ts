import { factchecktools } from '@googleapis/factchecktools'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeServer } from '#app/http/server/server.ts'
import { strictPolicy } from '#app/http/server/security-headers.ts'
import { loader } from '#app/routes/api/claims-search.ts'
import { makeContext } from '#tests/context.ts'
import { makePublished } from '#tests/desk/publication/make-rated.ts'
import { eachStore } from '#tests/each-store.ts'
import { buildOf, listening, type Listening } from '#tests/http/one-route.ts'
import { makeDeskRow, makePerson } from '#tests/make.ts'

eachStore('claims:search', (db) => {
  let server: Listening

  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    await makePerson(db(), 'eve', ['editor'])
    for (const n of [1, 2, 3]) {
      const shortClaim = `The call of December lasted ${n}0 minutes`
      await makePublished(db(), { slug: `call-${n}`, shortClaim })
    }
    const { context } = await makeContext(db())
    server = await listening(
      makeServer(context.app, {
        build: buildOf('v1alpha1/claims:search', { loader }),
        assets: (_req, _res, next) => next(),
        policy: strictPolicy,
        stored: () => false,
      }),
    )
  })
  afterEach(() => server.stop())

  /** The client that Google publishes, told another address. */
  function client() {
    return factchecktools({ version: 'v1alpha1', rootUrl: `${server.url}/` })
  }

  test('Google’s own client searches the desk', async () => {
    const { data } = await client().claims.search({
      query: 'call December',
      languageCode: 'en-US',
      pageSize: 2,
    })

    expect(data.claims).toHaveLength(2)
    expect(data.claims?.[0]).toEqual({
      text: expect.stringMatching(/^The call of December/),
      claimDate: '2022-01-01T00:00:00Z',
      claimReview: [
        {
          publisher: { name: 'Test Desk', site: 'localhost' },
          url: expect.stringContaining('http://localhost:3000/reviews/call-'),
          title: expect.stringMatching(/^The call of December/),
          reviewDate: '2022-01-03T12:00:00.000Z',
          textualRating: 'True',
          languageCode: 'en',
        },
      ],
    })
    const rest = await client().claims.search({
      query: 'call December',
      pageSize: 2,
      pageToken: data.nextPageToken!,
    })
    expect(rest.data.claims).toHaveLength(1)
    expect(rest.data.nextPageToken).toBeUndefined()
  })

  test.each([
    [{ query: 'call', offset: 2 }, 1],
    [{ query: 'call', languageCode: 'de' }, 0],
    [{ query: 'call', maxAgeDays: 10 }, 3],
    [{ query: 'submarine' }, 0],
    [{ reviewPublisherSiteFilter: 'localhost' }, 3],
    [{ query: 'call', reviewPublisherSiteFilter: 'other.example' }, 0],
  ])('%j finds %i', async (asked, count) => {
    const { data } = await client().claims.search(asked)

    expect(data.claims ?? []).toHaveLength(count)
  })

  test('what that API refuses is refused in its words', async () => {
    const asked = client().claims.search({})

    await expect(asked).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining('query is required'),
    })
  })

  test('any site may ask, and may ask whether it may', async () => {
    const url = `${server.url}/v1alpha1/claims:search?query=call`
    const headers = { Origin: 'https://elsewhere.example' }

    const preflight = await fetch(url, { method: 'OPTIONS', headers })
    const answer = await fetch(url, { headers })

    expect(preflight.status).toBe(204)
    for (const { headers } of [preflight, answer])
      expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('set-cookie')).toBeNull()
  })
})
