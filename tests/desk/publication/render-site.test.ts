import { beforeEach, expect, test } from 'vitest'
import {
  renderSite,
  wantFreshPages,
} from '#app/desk/publication/render-site.ts'
import type { Render } from '#app/desk/publication/render.ts'
import { findRendering } from '#db/publication/renderings.ts'
import { eachStore } from '#tests/each-store.ts'
import { fakeRender } from '#tests/fake-render.ts'
import { deskOf, DESK_ID, makeDeskRow, makePerson } from '#tests/make.ts'
import { makePublished, WRITTEN } from './make-rated.ts'
import { textAt } from './text-at.ts'

const path = `/reviews/${WRITTEN.slug}`

eachStore('stored pages', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    await makePerson(db(), 'eve', ['editor'])
  })

  test('a new build makes every page anew', async () => {
    await makePublished(db())
    const desk = await deskWith(redesigned())

    const wanted = await wantFreshPages(desk)
    const rendered = await renderSite(desk)

    expect(wanted).toBe(true)
    expect(rendered).toMatchObject({ value: { rendered: 1, left: 0 } })
    expect(await textAt(db(), path)).toContain('<!-- redesigned -->')
    expect(await wantFreshPages(desk)).toBe(false)
  })

  test('a new origin makes every page anew', async () => {
    await makePublished(db())
    const desk = {
      ...(await deskOf(db(), 'eve')),
      origin: 'https://desk.example',
    }

    await renderSite(desk)

    const jsonLd = JSON.parse((await textAt(db(), `${path}.jsonld`)) ?? '')
    expect(jsonLd.url).toBe(`https://desk.example${path}`)
  })

  test('a page that would break a rule does not replace the one that is served', async () => {
    await makePublished(db())
    const before = await textAt(db(), path)
    const broken = fakeRender({
      shellBuild: 'broken',
      page: () => '<p>Nothing</p>',
    })

    const rendered = await renderSite(await deskWith(broken))

    expect(rendered).toMatchObject({ value: { rendered: 0, left: 1 } })
    expect(await textAt(db(), path)).toBe(before)
  })

  test('the files of an earlier build stay for the pages that name them', async () => {
    const old = asset('/assets/old.css')
    const first = await deskWith(fakeRender({ assets: [old] }))
    await renderSite(first)
    const next = fakeRender({
      shellBuild: 'next',
      assets: [asset('/assets/new.css')],
    })

    await renderSite(await deskWith(next))
    const soon = await cssAt('/assets/old.css')
    await renderSite(await deskWith(next, '2022-03-01T00:00:00.000Z'))

    expect(soon).toBe('body{}')
    expect(await cssAt('/assets/old.css')).toBeUndefined()
    expect(await cssAt('/assets/new.css')).toBe('body{}')
  })

  async function deskWith(render: Render, now?: string) {
    return { ...(await deskOf(db(), 'eve', now)), render }
  }

  async function cssAt(address: string) {
    const at = { deskId: DESK_ID, path: address }
    const found = await findRendering(db(), at, 'bytes')
    return found && Buffer.from(found.body).toString()
  }
})

function redesigned() {
  const { page } = fakeRender()
  return fakeRender({
    shellBuild: 'redesigned',
    page: (given) => `${page(given)}<!-- redesigned -->`,
  })
}

function asset(path: string) {
  return { path, mediaType: 'text/css', bytes: Buffer.from('body{}') }
}
