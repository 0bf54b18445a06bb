import { beforeEach, expect, test } from 'vitest'
import { loader } from '#app/routes/feeds/oembed.ts'
import { get, makeContext, ORIGIN } from '#tests/context.ts'
import { makePublished, WRITTEN } from '#tests/desk/publication/make-rated.ts'
import { eachStore } from '#tests/each-store.ts'
import { makeDeskRow, makePerson } from '#tests/make.ts'

const page = `${ORIGIN}/reviews/${WRITTEN.slug}`

eachStore('oEmbed', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    for (const id of ['eve', 'fay']) await makePerson(db(), id, ['editor'])
  })

  test('a review is described with its card, in the size there is room for', async () => {
    await makePublished(db())

    const answer = await ask({ url: page, maxwidth: '400' })

    expect(answer.headers.get('content-type')).toContain('application/json')
    expect(await answer.json()).toMatchObject({
      type: 'rich',
      version: '1.0',
      title: `${WRITTEN.shortClaim}: True`,
      provider_name: 'Test Desk',
      width: 400,
      thumbnail_url: `${page}/share.png?v=1`,
      html: expect.stringContaining(`src="${page}/embed"`),
    })
  })

  test('the same comes as XML', async () => {
    await makePublished(db())

    const answer = await ask({ url: page, format: 'xml' })

    expect(answer.headers.get('content-type')).toContain('text/xml')
    expect(await answer.text()).toContain('<oembed><type>rich</type>')
  })

  test.each([
    [{ url: page, format: 'yaml' }, 501],
    [{ url: `${ORIGIN}/reviews/none` }, 404],
    [{ url: `https://elsewhere.example/reviews/${WRITTEN.slug}` }, 404],
    [{ url: `${ORIGIN}/desk` }, 404],
    [{}, 404],
  ])('%o answers %i', async (asked, status) => {
    await makePublished(db())

    expect((await ask(asked)).status).toBe(status)
  })

  test.each([
    ['withdrawn', 200],
    ['hidden', 404],
  ] as const)('a %s review answers %i and no claim', async (state, status) => {
    await makePublished(db())
    await db().updateTable('review').set({ state }).execute()

    const answer = await ask({ url: page })

    expect(answer.status).toBe(status)
    expect(await answer.text()).not.toContain(WRITTEN.shortClaim)
  })

  async function ask(asked: Record<string, string>) {
    const { context } = await makeContext(db())
    const request = get(`/oembed?${new URLSearchParams(asked)}`)
    return loader({ request, context, params: {} })
  }
})
