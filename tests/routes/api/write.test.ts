import { beforeEach, expect, test } from 'vitest'
import { OPERATIONS } from '#app/routes/api/operations.ts'
import { eachStore } from '#tests/each-store.ts'
import { makeRated, WRITTEN } from '#tests/desk/publication/make-rated.ts'
import { makeClaim, makeDeskRow, makePerson } from '#tests/make.ts'
import { program, tokenOf } from './asking.ts'
import { checkDocumented } from './documented.ts'
import { makeCase, makeModel } from './make-upkeep.ts'

const TEXT = `The call
By Jo Writer, 3 January 2022

The call between the two presidents lasted 50 minutes on Thursday, the Kremlin said. Gas prices rose by 30 percent in December 2021.`

const CLAIM = { quote: 'The bridge cost four million.', medium: 'speech' }
const EDIT = {
  wording: 'The harbour bridge cost four million euros',
  kind: 'quantity',
  checkable: true,
  speaker: null,
  claimant: { name: 'Pat Example' },
  claimedOn: '2022-01-01',
  place: null,
}
const EVIDENCE = {
  finding: 'The ledger says four million.',
  stance: 'supports',
  primacy: 'primary',
  seenOn: '2022-01-02',
}
const CONTACT = {
  party: 'claimant',
  name: 'Pat Example',
  request: 'Where is the figure from?',
  sentOn: '2022-01-02',
}
const MEDIA = {
  categories: [],
  contextDescription: 'It was a sketch.',
  originalMediaLink: '',
  creatorName: '',
  creatorKind: 'person',
  media: [],
}

eachStore('writing by the API', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    await makePerson(db(), 'eve', ['editor'])
    await makePerson(db(), 'fay', ['editor'])
  })

  async function asking(who = 'eve') {
    const { secret } = await tokenOf(db(), who)
    return program(db(), secret)
  }

  test('every write is documented, and answers as documented', async () => {
    const ask = await asking()
    const done = new Set<string>()
    async function write(method: string, path: string, given: unknown = {}) {
      const isRemoval = method === 'DELETE'
      const { version, ...body } = given as { version?: number }
      const answer = await ask(path, {
        method,
        ...(!isRemoval && { body }),
        ...(version && { headers: { 'if-match': `"v${version}"` } }),
      })
      expect([method, path, answer.status, answer.body]).toEqual([
        method,
        path,
        answer.status < 300 ? answer.status : 'refused',
        answer.body,
      ])
      done.add(checkDocumented(method, path, answer))
      return answer.body
    }
    const post = (path: string, body?: unknown) => write('POST', path, body)

    const article = await post('/articles', { text: TEXT })
    await post(`/articles/${article.id}/versions`, { text: `${TEXT} More.` })
    await write('PUT', `/articles/${article.id}/details`, {
      headline: 'The call, corrected',
      author: null,
      publisher: null,
      publishedOn: '2022-01-03',
      language: 'en',
      canonicalUrl: null,
      version: 2,
    })
    const added = await post(`/articles/${article.id}/claims`, {
      versionNumber: 2,
      start: 0,
      end: 8,
    })
    await write('PUT', `/claims/${added.id}/span`, {
      articleId: article.id,
      versionNumber: 2,
      start: 4,
      end: 8,
      version: 1,
    })
    const { id } = await post('/claims', CLAIM)
    const claim = `/claims/${id}`
    const edited = await write('PUT', `${claim}/details`, {
      ...EDIT,
      version: 1,
    })
    await write('PUT', `${claim}/tags`, { names: ['harbour'] })
    await post(`${claim}/accept`)
    await post(`${claim}/return`)
    await post(`${claim}/dismiss`, { reason: 'opinion' })
    const restored = await post(`${claim}/restore`)
    expect(restored).toMatchObject({
      ...edited,
      tags: ['harbour'],
      version: restored.version,
    })
    await write('PUT', `${claim}/plan`, {
      version: restored.version,
      priority: 'high',
      dueOn: '2022-01-09',
      waitingOn: null,
      waitingUntil: null,
    })
    const { id: twin } = await post('/claims', CLAIM)
    await post(`/claims/${twin}/merge`, { into: id })
    const { id: whole } = await post('/claims', CLAIM)
    await post(`/claims/${whole}/split`, {
      parts: [{ wording: 'It cost four.' }, { wording: 'It is a bridge.' }],
    })
    await post(`${claim}/accept`)
    await post(`${claim}/take`)
    await post(`${claim}/release`)
    await post(`${claim}/assign`, { assigneeId: 'ana' })

    const evidence = await post(`${claim}/evidence`, EVIDENCE)
    const at = `${claim}/evidence/${evidence.id}`
    await write('PUT', at, { ...EVIDENCE, version: 1 })
    await post(`${at}/accept`)
    await write('PUT', at, {
      ...EVIDENCE,
      url: 'https://example.org/ledger',
      version: 3,
    })
    await post(`${at}/snapshot`)
    const question = await post(`${claim}/questions`, { text: 'What cost?' })
    const on = `${claim}/questions/${question.id}`
    await write('PUT', on, { text: 'What did it cost?', version: 1 })
    const answered = await post(`${on}/answers`, {
      text: 'Four million.',
      evidenceIds: [evidence.id],
    })
    const answer = answered.answers![0]!
    expect(answer.evidence).toEqual([{ id: evidence.id, number: 1 }])
    await write('PUT', `${on}/answers/${answer.id}`, {
      text: 'Four.',
      version: answer.version,
    })
    await write('DELETE', on)
    await write('DELETE', at)
    const contact = await post(`${claim}/contacts`, CONTACT)
    await write('PUT', `${claim}/contacts/${contact.id}`, {
      ...CONTACT,
      answer: 'From the mayor.',
      answeredOn: '2022-01-03',
      version: 1,
    })
    const file = await post(`${claim}/files`, {
      name: 'a.txt',
      mediaType: 'text/plain',
      contentBase64: 'QQ==',
    })
    await write('DELETE', `${claim}/files/${file.id}`)
    const comment = await post(`${claim}/comments`, { body: 'Well.' })
    await write('PUT', `/comments/${comment.id}`, { body: 'Hm.', version: 1 })
    await write('DELETE', `/comments/${comment.id}`)

    const rated = `/claims/${await makeRated(db())}`
    const drafted = { ...WRITTEN, expiresOn: '' }
    const saved = await ask(`${rated}/draft`, {
      method: 'PUT',
      body: drafted,
      headers: { 'if-match': '"v0"' },
    })
    done.add(checkDocumented('PUT', `${rated}/draft`, saved))
    const media = await ask(`${rated}/draft/media`, {
      method: 'PUT',
      body: MEDIA,
      headers: { 'if-match': '"v0"' },
    })
    done.add(checkDocumented('PUT', `${rated}/draft/media`, media))
    await post(`${rated}/draft/submit`, { note: 'Ready.' })
    await post(`${rated}/draft/take-back`, { note: 'A slip.' })
    await post('/imports', {
      source: 'https://other.example/feed',
      text: '{"@type":"ClaimReview","claimReviewed":"Gas rose"}',
    })

    const run = await post('/import-runs', {
      url: 'https://other.example/feed',
    })
    await post(`/import-runs/${run.id}/cancel`)
    await post(`/import-runs/${run.id}/resume`)
    await makeModel(db())
    await post(`/articles/${article.id}/model`, { versionNumber: 2 })
    await post('/matches', { text: TEXT })
    await post(`/cases/${await makeCase(db(), null)}/acknowledge`)
    await post('/record/checks', {
      text: '{"@type":"ClaimReview","claimReviewed":"Gas rose"}',
    })

    const writes = OPERATIONS.filter(({ method }) => method !== 'GET')
    expect([...done].toSorted()).toEqual(writes.map(({ id }) => id).toSorted())
  })

  test('a change of what changed since is refused and shows it', async () => {
    const ask = await asking()
    const { id } = await makeClaim(db(), { state: 'candidate' })
    await ask(`/claims/${id}/accept`, { method: 'POST' })

    const answer = await ask(`/claims/${id}/dismiss`, {
      body: { reason: 'opinion' },
      headers: { 'if-match': '"v1"' },
    })

    expect(answer).toMatchObject({
      status: 412,
      body: {
        code: 'changed-since',
        current: { id, state: 'queued', version: 2 },
      },
    })
  })

  test.each([
    [428, 'version-missing', {}],
    [400, 'version-unreadable', { 'if-match': '3' }],
  ])(
    'an edit without a version is answered %i',
    async (status, code, headers) => {
      const ask = await asking()
      const { id } = await makeClaim(db())

      const answer = await ask(`/claims/${id}/details`, {
        method: 'PUT',
        body: EDIT,
        headers,
      })

      expect(answer).toMatchObject({ status, body: { code } })
    },
  )

  test.each([
    ['{', 'application/json', 400, 'json-unreadable'],
    ['{}', 'text/plain', 415, 'media-type-unknown'],
  ])('the body %j as %s is refused', async (text, type, status, code) => {
    const ask = await asking()

    const answer = await ask('/claims', {
      text,
      headers: { 'content-type': type },
    })

    expect(answer).toMatchObject({ status, body: { code } })
  })

  test('each field that is wrong is pointed at', async () => {
    const ask = await asking()

    const { status, body } = await ask('/claims', {
      body: { quote: '', medium: 'rumour', claimant: { name: 5 } },
    })

    expect(status).toBe(422)
    const wrong = ['#/quote', '#/medium', '#/claimant/name']
    expect(body.errors).toMatchObject(wrong.map((pointer) => ({ pointer })))
  })

  test.each([
    ['ana', 'not-allowed', 403, '/assign', { assigneeId: 'ben' }],
    ['eve', 'no-such-person', 404, '/assign', { assigneeId: 'zed' }],
    ['eve', 'not-in-this-state', 409, '/accept', {}],
    ['eve', 'no-such-target', 404, '/merge', { into: 'clm_none' }],
    [
      'eve',
      'too-many-tags',
      422,
      '/tags',
      { names: 'abcdefghijklm'.split('') },
    ],
  ])('%s is refused with %s as %i', async (who, code, status, path, body) => {
    const ask = await asking(who)
    const { id } = await makeClaim(db())
    const method = path === '/tags' ? 'PUT' : 'POST'

    const answer = await ask(`/claims/${id}${path}`, { method, body })

    expect(answer).toMatchObject({ status, body: { code, status } })
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
  })

  test('more is learnt of a claimant who is known', async () => {
    const ask = await asking()
    const named = { ...CLAIM, claimant: { name: 'Pat Example' } }
    await ask('/claims', { body: named })

    const claimant = { ...named.claimant, role: 'Mayor' }
    const answer = await ask('/claims', { body: { ...CLAIM, claimant } })

    expect(answer.status).toBe(201)
    const known = await db().selectFrom('claimant').selectAll().execute()
    expect(known).toMatchObject([{ name: 'Pat Example', role: 'Mayor' }])
  })

  test('a request with a key is done once', async () => {
    const ask = await asking()
    const asked = { body: CLAIM, headers: { 'idempotency-key': 'abc-1' } }

    const first = await ask('/claims', asked)
    const second = await ask('/claims', asked)

    expect(second.body).toEqual(first.body)
    expect(second.status).toBe(201)
    expect(second.headers.get('etag')).toBe(first.headers.get('etag'))
    expect(second.headers.get('location')).toContain(first.body.id)
    expect(second.headers.get('idempotency-replayed')).toBe('true')
    const claims = await db().selectFrom('claim').select('id').execute()
    expect(claims).toHaveLength(1)
  })

  test('a key belongs to one request, and to one token', async () => {
    const ask = await asking()
    const other = await asking('ana')
    const headers = { 'idempotency-key': 'abc-1' }
    await ask('/claims', { body: CLAIM, headers })

    const again = { ...CLAIM, quote: 'Another.' }
    const reused = await ask('/claims', { body: again, headers })
    const theirs = await other('/claims', { body: again, headers })

    expect(reused).toMatchObject({ status: 422, body: { code: 'key-reused' } })
    expect(theirs.status).toBe(201)
  })

  test('of two requests with one key at once, one is told to wait', async () => {
    const ask = await asking()
    await ask('/claims', {
      body: CLAIM,
      headers: { 'idempotency-key': 'abc-1' },
    })
    await db()
      .updateTable('idempotentAnswer')
      .set({ status: null, answer: null })
      .execute()

    const answer = await ask('/claims', {
      body: CLAIM,
      headers: { 'idempotency-key': 'abc-1' },
    })

    expect(answer).toMatchObject({ status: 409, body: { code: 'key-in-use' } })
  })

  test('of two requests with one key sent together, one is done', async () => {
    const ask = await asking()
    const asked = { body: CLAIM, headers: { 'idempotency-key': 'abc-1' } }

    const answers = await Promise.all([
      ask('/claims', asked),
      ask('/claims', asked),
    ])

    const fresh = answers.filter(
      ({ status, headers }) =>
        status === 201 && !headers.has('idempotency-replayed'),
    )
    expect(fresh).toHaveLength(1)
    const claims = await db().selectFrom('claim').select('id').execute()
    expect(claims).toHaveLength(1)
  })

  test('a refusal is repeated, too', async () => {
    const ask = await asking()
    const { id } = await makeClaim(db())
    const asked = { method: 'POST', headers: { 'idempotency-key': 'k' } }

    const first = await ask(`/claims/${id}/accept`, asked)
    const second = await ask(`/claims/${id}/accept`, asked)

    expect([first.status, second.status]).toEqual([409, 409])
    expect(second.headers.get('idempotency-replayed')).toBe('true')
  })

  test('a text that the desk has is answered with the article', async () => {
    const ask = await asking()
    const { body: first } = await ask('/articles', { body: { text: TEXT } })

    const again = await ask('/articles', { body: { text: TEXT } })

    expect(again).toMatchObject({
      status: 409,
      body: { code: 'text-already-here', current: { id: first.id } },
    })
  })
})
