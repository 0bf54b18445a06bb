import { beforeEach, expect, test } from 'vitest'
import { indexWords } from '#db/search/search.ts'
import {
  action as inboxAction,
  loader as inboxLoader,
} from '#app/routes/assign/inbox.tsx'
import { loader as boardLoader } from '#app/routes/assign/board.tsx'
import { loader } from '#app/routes/assign/queue.tsx'
import { get, makeContext, post } from '#tests/context.ts'
import { eachStore } from '#tests/each-store.ts'
import {
  DESK_ID,
  makeClaim,
  makeDeskRow,
  makePerson,
  newId,
  NOW,
} from '#tests/make.ts'

eachStore('the lists of the desk', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
  })

  async function queue(search: string) {
    const { context, cookie } = await makeContext(db(), { signedInAs: 'ana' })
    const request = get(`/desk/queue${search}`, cookie)
    return loader({ request, context, params: {} })
  }

  async function makeMany(count: number, words = '') {
    for (let i = 0; i < count; i++) {
      const { id } = await makeClaim(db(), { wording: `Claim ${i} ${words}` })
      const document = { subjectId: id, deskId: DESK_ID, words, says: [] }
      await indexWords(db() as never, 'claim', document)
    }
  }

  test('follows its own cursor to the end without losing a claim', async () => {
    await makeMany(30)

    const first = await queue('')
    const second = await queue(first.older!.replace('/desk/queue', ''))

    const ids = [...first.claims, ...second.claims].map(({ id }) => id)
    expect(new Set(ids).size).toBe(30)
    expect(second).toMatchObject({ older: null, newer: '/desk/queue' })
  })

  test('finds words, and pages through what it finds', async () => {
    await makeMany(3)
    await makeMany(27, 'missile boats')

    const first = await queue('?q=boats')
    const second = await queue(first.older!.replace('/desk/queue', ''))

    expect(first.claims).toHaveLength(25)
    expect(second.claims).toHaveLength(2)
  })

  test.each(['?after=%5B', '?after=x', '?due=never', '?sort=up&column=none'])(
    'a mistyped address %s still shows claims',
    async (search) => {
      await makeMany(2)

      expect((await queue(search)).claims).toHaveLength(2)
    },
  )

  test('what is late stands in the order of its days', async () => {
    const { id: late } = await makeClaim(db(), { dueOn: '2022-01-02' })
    const { id: later } = await makeClaim(db(), { dueOn: '2022-01-01' })
    await makeClaim(db(), { dueOn: '2022-01-09' })

    const { claims, query } = await queue('?due=overdue&sort=updated')

    expect(claims.map(({ id }) => id)).toEqual([later, late])
    expect(query.sort).toBe('due')
  })

  test('a claimant that nobody knows finds nothing', async () => {
    await makeMany(2)

    expect((await queue('?claimant=Nobody%20Known')).claims).toEqual([])
  })

  test('the board has its seven columns in their order', async () => {
    await makeClaim(db(), { state: 'disputed' })
    const { context, cookie } = await makeContext(db(), { signedInAs: 'ana' })
    const request = get('/desk/board', cookie)

    const { columns } = await boardLoader({ request, context, params: {} })

    expect(
      columns.map(({ column, claims }) => [column, claims.length]),
    ).toEqual([
      ['triage', 0],
      ['queue', 0],
      ['research', 0],
      ['rating', 1],
      ['writing', 0],
      ['review', 0],
      ['published', 0],
    ])
  })

  test('the inbox marks only one’s own as read', async () => {
    const { id: claimId } = await makeClaim(db())
    for (const personId of ['ana', 'ben'])
      await db()
        .insertInto('inboxItem')
        .values({
          id: newId('inb'),
          deskId: DESK_ID,
          personId,
          kind: 'assigned',
          claimId,
          commentId: null,
          fromId: null,
          createdAt: NOW,
          seenAt: null,
        })
        .execute()
    const { context, cookie } = await makeContext(db(), { signedInAs: 'ana' })

    const request = post('/desk/inbox', {}, cookie)
    await inboxAction({ request, context, params: {} })

    const asked = get('/desk/inbox', cookie)
    const shown = await inboxLoader({ request: asked, context, params: {} })
    const unseen = await db()
      .selectFrom('inboxItem')
      .select('personId')
      .where('seenAt', 'is', null)
      .execute()
    expect(shown.items).toMatchObject([{ claimId, seenAt: NOW }])
    expect(unseen).toEqual([{ personId: 'ben' }])
  })

  test('the inbox says what is late or due within three days', async () => {
    const own = { state: 'researching' as const, assigneeId: 'ana' }
    const { id: late } = await makeClaim(db(), { ...own, dueOn: '2022-01-01' })
    const { id: soon } = await makeClaim(db(), { ...own, dueOn: '2022-01-06' })
    await makeClaim(db(), { ...own, dueOn: '2022-01-07' })
    await makeClaim(db(), { ...own, assigneeId: 'ben', dueOn: '2022-01-01' })
    const { context, cookie } = await makeContext(db(), { signedInAs: 'ana' })
    const request = get('/desk/inbox', cookie)

    const { due } = await inboxLoader({ request, context, params: {} })

    expect(due.map(({ id }) => id)).toEqual([late, soon])
  })
})
