import { beforeEach, expect, test } from 'vitest'
import { action, loader } from '#app/routes/research/discussion.tsx'
import { listInbox } from '#db/claims/inbox.ts'
import { answerOf, get, makeContext, post } from '#tests/context.ts'
import { eachStore } from '#tests/each-store.ts'
import { makeClaim, makeDeskRow, makePerson } from '#tests/make.ts'

type Fields = Record<string, string | readonly string[]>

eachStore('the discussion of a claim', (db) => {
  let claimId: string
  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    await makePerson(db(), 'eve', ['editor'])
    await makePerson(db(), 'vic', ['viewer'])
    claimId = (await makeClaim(db())).id
  })

  async function send(who: string, fields: Fields, now?: string) {
    const settings = { signedInAs: who, ...(now && { now }) }
    const { context, cookie } = await makeContext(db(), settings)
    const path = `/desk/claims/${claimId}/discussion`
    const request = post(path, fields, cookie)
    return action({ request, context, params: { claimId } })
  }

  async function write(who: string, body: string, more: Fields = {}) {
    const fields = { intent: 'write', body, visibility: 'desk', ...more }
    const answer = await send(who, fields)
    return /#comment-(.+)/.exec(
      (answer as Response).headers.get('location') ?? '',
    )![1]!
  }

  async function open(who: string, search = '') {
    const { context, cookie } = await makeContext(db(), { signedInAs: who })
    const path = `/desk/claims/${claimId}/discussion${search}`
    const request = get(path, cookie)
    return loader({ request, context, params: { claimId } })
  }

  test('the newest comment stands last, replies name what they answer', async () => {
    const first = await write('ana', 'Is the log real?')
    await write('ben', 'It is.', { intent: 'reply', target: first })

    const { comments } = await open('vic')

    expect(comments).toMatchObject([
      { authorName: 'Ana', body: 'Is the log real?', parent: null },
      {
        authorName: 'Ben',
        parent: { authorName: 'Ana', excerpt: 'Is the log real?' },
      },
    ])
  })

  test('long discussions come in pages, from the newest', async () => {
    for (let at = 1; at <= 27; at++) {
      const minute = String(at).padStart(2, '0')
      const now = `2022-01-03T12:${minute}:00.000Z`
      const body = `Comment ${at}`
      await send('ana', { intent: 'write', body, visibility: 'desk' }, now)
    }

    const newest = await open('ana')
    const older = await open('ana', newest.older!.replace(/^[^?]+/, ''))

    expect(newest.comments.at(-1)).toMatchObject({ body: 'Comment 27' })
    expect(newest.comments).toHaveLength(25)
    expect(older.comments.map(({ body }) => body)).toEqual([
      'Comment 1',
      'Comment 2',
    ])
    expect(older.older).toBeNull()
  })

  test('a removed comment keeps its place but sends no word of it', async () => {
    const first = await write('ana', 'A name that must go')
    await write('ben', 'Right.', { intent: 'reply', target: first })
    await send('eve', { intent: 'remove', target: first, version: '1' })

    const shown = await open('vic')

    expect(shown.comments).toMatchObject([
      { id: first, body: null },
      { parent: { id: first, excerpt: null } },
    ])
    expect(JSON.stringify(shown)).not.toContain('must go')
  })

  test('a removed comment leaves the inboxes it was sent to', async () => {
    const first = await write('ana', '@Ben this must go')
    await send('ana', { intent: 'remove', target: first, version: '1' })

    const inbox = await listInbox(db(), 'ben', { limit: 9 })

    expect(inbox).toMatchObject([{ kind: 'mentioned', commentBody: null }])
  })

  test('what is for named people is hidden, also as what was replied to', async () => {
    const named = { visibility: 'named', 'people[]': ['ben'] }
    const secret = await write('ana', 'Between us', named)
    await write('ben', 'Agreed.', { intent: 'reply', target: secret })

    const { comments } = await open('eve')

    expect(comments).toMatchObject([
      { body: 'Agreed.', parent: { authorName: null, excerpt: null } },
    ])
  })

  test('a mention tells nobody of a claim they may not see', async () => {
    await db().updateTable('claim').set({ sensitive: 1 }).execute()
    const viewers = [{ claimId, personId: 'ana' }]
    await db().insertInto('claimViewer').values(viewers).execute()

    await write('ana', '@Ben look at this')

    expect(await listInbox(db(), 'ben', { limit: 9 })).toEqual([])
  })

  test.each([
    ['an empty comment', 'ana', { body: ' ' }, 400],
    ['named people without a name', 'ana', { visibility: 'named' }, 400],
    ['a comment that readers would see', 'ana', { visibility: 'public' }, 400],
    ['a viewer', 'vic', {}, 403],
  ])('refuses %s and keeps what was typed', async (_, who, given, status) => {
    const typed = { intent: 'write', body: 'Hm.', visibility: 'desk', ...given }

    const answer = answerOf(await send(who, typed))

    expect(answer).toMatchObject({
      status,
      data: { form: 'write', given: { body: typed.body } },
    })
  })

  test('another’s comment is not changed, an own one seen anew is', async () => {
    const target = await write('ana', 'Hm.')
    const change = { intent: 'change', target, version: '1', body: 'I doubt.' }

    expect(answerOf(await send('ben', change))).toMatchObject({
      data: { refusal: 'not-allowed' },
    })
    await send('ana', change)
    expect(answerOf(await send('ana', change))).toMatchObject({
      data: {
        refusal: 'changed-since',
        theirs: { version: 2, fields: { body: 'I doubt.' } },
      },
    })
  })
})
