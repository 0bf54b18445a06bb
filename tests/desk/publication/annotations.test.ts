import { beforeEach, expect, test } from 'vitest'
import {
  readAnnotations,
  readPublicAnnotations,
} from '#app/desk/feeds/read-annotations.ts'
import type { Db } from '#db/schema.ts'
import { eachStore } from '#tests/each-store.ts'
import { WebAnnotation } from '#tests/fixtures/web-annotation.ts'
import {
  deskOf,
  DESK_ID,
  makeArticle,
  makeClaim,
  makeDeskRow,
  makePerson,
  newId,
  NOW,
} from '#tests/make.ts'
import { makePublished, SECRETS, WRITTEN } from './make-rated.ts'

const origin = 'http://localhost:3000'
const id = `${origin}/annotations`

eachStore('annotations of an article', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    for (const id of ['eve', 'fay']) await makePerson(db(), id, ['editor'])
  })

  test('the desk gets every open claim, readers what is published', async () => {
    const article = await makeArticle(db())
    const published = await makePublished(db())
    await db().updateTable('review').set({ articleId: article.id }).execute()
    const open = (await makeClaim(db(), { wording: 'SECRET-DESK wording' })).id
    const dismissed = (await makeClaim(db(), { state: 'dismissed' })).id
    const sensitive = (await makeClaim(db(), { sensitive: 1 })).id
    for (const claimId of [published, open, dismissed, sensitive])
      await seeIn(db(), article, claimId)

    const asked = { articleId: article.id, id }
    const desk = await readAnnotations(await deskOf(db(), 'ana'), asked)
    const readers = await readPublicAnnotations(source(db()), asked)

    expect(WebAnnotation.safeParse(desk).success).toBe(true)
    expect(WebAnnotation.safeParse(readers).success).toBe(true)
    expect(idsOf(desk).toSorted()).toEqual([published, open].toSorted())
    expect(idsOf(readers)).toEqual([published])
    expect(JSON.stringify(readers)).toContain(`/reviews/${WRITTEN.slug}`)
    expect(JSON.stringify(readers)).toContain(
      `${origin}/articles/${article.id}`,
    )
    for (const secret of SECRETS)
      expect(JSON.stringify(readers)).not.toContain(secret)
  })

  test('an article without a published claim is not there for readers', async () => {
    const article = await makeArticle(db())
    const asked = { articleId: article.id, id }

    const desk = await readAnnotations(await deskOf(db(), 'ana'), asked)

    expect(desk).toMatchObject({ total: 0 })
    expect(await readPublicAnnotations(source(db()), asked)).toBeUndefined()
    const nowhere = { articleId: 'art_none', id }
    const none = await readAnnotations(await deskOf(db(), 'ana'), nowhere)
    expect(none).toBeUndefined()
  })
})

type Collection = Awaited<ReturnType<typeof readAnnotations>>

function idsOf(collection: Collection) {
  const items = collection?.first?.items ?? []
  return items.map((item) => item.id.split('#')[1])
}

function source(db: Db) {
  return { db, deskId: DESK_ID, origin }
}

async function seeIn(
  db: Db,
  { versionId, text }: { versionId: string; text: string },
  claimId: string,
) {
  await db
    .insertInto('sighting')
    .values({
      id: newId('sgt'),
      deskId: DESK_ID,
      claimId,
      articleVersionId: versionId,
      startOffset: 0,
      endOffset: 8,
      exact: text.slice(0, 8),
      prefix: '',
      suffix: text.slice(8, 20),
      anchorState: 'exact',
      url: null,
      headline: null,
      publisher: null,
      publishedOn: null,
      archivedAt: null,
      isFirst: 1,
      foundForId: null,
      createdAt: NOW,
      createdById: 'ana',
    })
    .execute()
}
