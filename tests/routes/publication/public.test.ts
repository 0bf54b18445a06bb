import { beforeEach, expect, test } from 'vitest'
import { DeskSettings } from '#app/core/people/desk-settings.ts'
import { changeSettings } from '#app/desk/settings/change-settings.ts'
import { loader as loadArticle } from '#app/routes/public/article.tsx'
import { loader as loadCorrections } from '#app/routes/public/corrections.tsx'
import { loader as loadFeed } from '#app/routes/feeds/data-feed.ts'
import { loader as loadFront } from '#app/routes/public/front.tsx'
import { loader as loadJsonFeed } from '#app/routes/feeds/json-feed.ts'
import { loader as loadPart } from '#app/routes/feeds/sitemap-part.ts'
import { loader as loadRobots } from '#app/routes/feeds/robots.ts'
import { loader as loadRss } from '#app/routes/feeds/rss.ts'
import { loader as loadScale } from '#app/routes/public/scale.tsx'
import { loader as loadSitemap } from '#app/routes/feeds/sitemap.ts'
import { get, makeContext } from '#tests/context.ts'
import {
  makePublished,
  SECRETS,
  WRITTEN,
} from '#tests/desk/publication/make-rated.ts'
import { eachStore } from '#tests/each-store.ts'
import { deskOf, makeArticle, makeDeskRow, makePerson } from '#tests/make.ts'

eachStore('the public site', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    for (const id of ['eve', 'fay']) await makePerson(db(), id, ['editor'])
    await makePerson(db(), 'fred', ['admin'])
  })

  test('the front page lists checks and nothing of the desk', async () => {
    await makePublished(db())

    const front = await loadFront(await asked('/'))

    expect(front.checks).toMatchObject([
      {
        slug: WRITTEN.slug,
        shortClaim: WRITTEN.shortClaim,
        isCorrected: false,
        verdict: { label: 'True', value: 5, best: 5, worst: 1 },
      },
    ])
    const text = JSON.stringify(front)
    for (const secret of SECRETS) expect(text).not.toContain(secret)
  })

  test.each([
    ['/?q=minutes', 1],
    ['/?q=elephants', 0],
    ['/?verdict=true', 1],
    ['/?verdict=false', 0],
    ['/?from=nonsense', 1],
    ['/?after=nonsense', 1],
  ])('%s shows %i checks', async (path, count) => {
    await makePublished(db())

    const front = await loadFront(await asked(path))

    expect(front.checks).toHaveLength(count)
  })

  test('an article has a public page only with a published check', async () => {
    const { id } = await makeArticle(db(), 'The call lasted 50 minutes.')

    const loading = loadArticle(await asked('/articles/x', { articleId: id }))

    await expect(loading).rejects.toMatchObject({ status: 404 })
  })

  test('an article’s page quotes what was checked and never its text', async () => {
    const { id } = await makeArticle(db(), 'A long text. SECRET-ANSWER.')
    const claimId = await makePublished(db())
    await db().updateTable('review').set({ articleId: id }).execute()
    await db()
      .updateTable('claim')
      .set({ quote: 'Fifty minutes.' })
      .where('id', '=', claimId)
      .execute()

    const page = await loadArticle(await asked('/', { articleId: id }))

    expect(page.checks).toMatchObject([{ quote: 'Fifty minutes.' }])
    expect(JSON.stringify(page)).not.toContain('SECRET-ANSWER')
  })

  test.each([
    ['1', 200],
    ['9', 404],
    ['nonsense', 404],
  ])('version %s of the scale answers %i', async (number, status) => {
    const loading = loadScale(await asked(`/scale/${number}`, { number }))

    if (status === 200) await expect(loading).resolves.toBeDefined()
    else await expect(loading).rejects.toMatchObject({ status })
  })

  test('a desk that corrected nothing has an empty log', async () => {
    const page = await loadCorrections(await asked('/corrections'))

    expect(page).toMatchObject({ entries: [], older: null })
  })

  test.each([
    ['/feed.json', loadFeed, 'application/json'],
    ['/feed.json?since=2022-01-01', loadFeed, 'application/json'],
    ['/feed.rss', loadRss, 'application/rss+xml'],
    ['/feed.jsonfeed', loadJsonFeed, 'application/feed+json'],
    ['/sitemap.xml', loadSitemap, 'application/xml'],
  ])(
    '%s is sent once and then only when it changed',
    async (path, load, type) => {
      await makePublished(db(), { slug: 'first' })
      const first = await load(await asked(path))
      const text = await first.text()
      const etag = first.headers.get('etag') ?? ''
      const modified = first.headers.get('last-modified') ?? ''

      const again = await load(await asked(path, {}, { 'if-none-match': etag }))
      const dated = await load(
        await asked(path, {}, { 'if-modified-since': modified }),
      )
      await db()
        .updateTable('review')
        .set({ updatedAt: '2022-02-02T00:00:00.000Z' })
        .execute()
      const changed = await load(
        await asked(path, {}, { 'if-none-match': etag }),
      )

      expect(first.headers.get('content-type')).toContain(type)
      expect(text).toContain('/reviews/first')
      for (const secret of SECRETS) expect(text).not.toContain(secret)
      expect(again.status).toBe(304)
      expect(dated.status).toBe(304)
      expect(changed.status).toBe(200)
    },
  )

  test.each(['yesterday', '2026-02-30', ''])(
    'a feed since %j is refused with a sentence',
    async (since) => {
      const answer = await loadFeed(
        await asked(`/feed.json?since=${encodeURIComponent(since)}`),
      )

      expect(answer.status).toBe(400)
      expect(await answer.text()).toContain('neither a day')
    },
  )

  test('what the desk says of itself changes its feeds', async () => {
    await makePublished(db())
    const before = await loadFeed(await asked('/feed.json'))
    await changeSettings(await deskOf(db(), 'fred', '2022-03-01T00:00:00Z'), {
      name: 'New name',
      language: 'en',
      timeZone: 'UTC',
      settings: DeskSettings.parse({}),
      seenVersion: 1,
    })

    const modified = before.headers.get('last-modified') ?? ''
    const after = await loadFeed(
      await asked('/feed.json', {}, { 'if-modified-since': modified }),
    )

    expect(after.status).toBe(200)
    expect(after.headers.get('last-modified')).toContain('01 Mar 2022')
  })

  test.each([
    ['first.xml', 200],
    ['rev_zzz.xml', 404],
    ['rev_1', 404],
    ['../x.xml', 404],
  ])('the part %s of the sitemap answers %i', async (file, status) => {
    await makePublished(db())

    const loading = loadPart(await asked(`/sitemap/${file}`, { file }))

    if (status === 200) expect((await loading).status).toBe(status)
    else await expect(loading).rejects.toMatchObject({ status })
  })

  test('robots may read everything but the desk', async () => {
    const text = await loadRobots(await asked('/robots.txt')).text()

    expect(text).toContain('Disallow: /desk')
    expect(text).toContain('Sitemap: http://localhost:3000/sitemap.xml')
    expect(text).not.toContain('Disallow: /reviews')
  })

  async function asked(path: string, params = {}, headers = {}) {
    const { context } = await makeContext(db())
    const request = new Request(get(path), { headers })
    return { request, context, params }
  }
})
