import { beforeEach, describe, expect, test } from 'vitest'
import type { Outcome } from '#app/components/workbench/shown.ts'
import { takeInArticle } from '#app/desk/articles/take-in-article.ts'
import { action, loader } from '#app/routes/articles/workbench.tsx'
import { findClaim } from '#db/claims/claims.ts'
import { listSightings } from '#db/articles/sightings.ts'
import { answerOf, get, makeContext, post } from '#tests/context.ts'
import { eachStore } from '#tests/each-store.ts'
import { deskOf, makeDeskRow, makePerson } from '#tests/make.ts'

const CALL =
  'The phone call between the two presidents lasted 50 minutes on 30 December 2021.'
const GAS =
  'Gas prices in Europe rose by 30 per cent and oil fell by 5 per cent in 2021.'
const TEXT = `A Call and a Gas Price\n\n${CALL}\n${GAS}`

eachStore('the workbench', (db) => {
  let articleId: string
  let first: string
  let second: string
  beforeEach(async () => {
    await makeDeskRow(db())
    await makePerson(db(), 'ana')
    await makePerson(db(), 'vic', ['viewer'])
    const taken = await takeInArticle(await deskOf(db(), 'ana'), {
      text: TEXT,
      source: 'paste',
      sourceName: null,
      details: {
        headline: 'A Call and a Gas Price',
        author: null,
        publisher: 'Example Gazette',
        publishedOn: null,
        language: 'en',
        canonicalUrl: null,
      },
    })
    if (!taken.ok) throw new Error(taken.refusal)
    articleId = taken.value.articleId
    const { shown } = await load()
    first = shown.claims[0]!.id
    second = shown.claims[1]!.id
  })

  async function load(search = '', signedInAs = 'ana') {
    const { context, cookie } = await makeContext(db(), { signedInAs })
    const request = get(`/desk/articles/${articleId}${search}`, cookie)
    return loader({ request, context, params: { articleId } })
  }

  async function submit(
    fields: Record<string, string | string[]>,
    signedInAs = 'ana',
  ) {
    const { context, cookie } = await makeContext(db(), { signedInAs })
    const request = post(`/desk/articles/${articleId}`, fields, cookie)
    const answer = await action({ request, context, params: { articleId } })
    const { data, status } = answerOf(answer)
    return { outcome: data as Outcome, status }
  }

  async function claimNow(claimId: string) {
    return findClaim(db(), await deskOf(db(), 'ana'), claimId)
  }

  async function undo(outcome: Outcome) {
    if (!outcome.ok || !outcome.undo) throw new Error('nothing to undo')
    return submit(outcome.undo)
  }

  test('shows lines with roles and claims in reading order', async () => {
    const { shown } = await load()

    expect(shown.lines.map(({ role }) => role)).toContain('body')
    expect(shown.claims.map(({ number }) => number)).toEqual([1, 2])
    expect(shown.claims[0]).toMatchObject({ quote: CALL, mayEdit: true })
    expect(shown.claims[0]?.moves).toEqual(['accept', 'dismiss'])
    const marked = shown.lines.flatMap(({ runs }) =>
      runs.flatMap(({ segments }) =>
        segments.flatMap(({ claimIds }) => claimIds),
      ),
    )
    expect([...new Set(marked)]).toEqual([first, second])
  })

  test('says how far the engine reaches in the language', async () => {
    const { shown } = await load()

    expect(shown.article.reach).toBe('full')
  })

  test('a viewer reads it and may do nothing', async () => {
    const { shown } = await load('', 'vic')

    expect(shown.mayTriage).toBe(false)
    expect(shown.claims.flatMap(({ moves }) => moves)).toEqual([])
    await expect(
      submit({ intent: 'accept', claimId: first, version: '1' }, 'vic'),
    ).rejects.toMatchObject({ status: 403 })
  })

  test('an unknown article or version is not found', async () => {
    await expect(load('?version=7')).rejects.toMatchObject({
      init: { status: 404 },
    })
  })

  describe('each step has a way back', () => {
    test('accept', async () => {
      const { outcome } = await submit({
        intent: 'accept',
        claimId: first,
        version: '1',
      })
      expect(await claimNow(first)).toMatchObject({ state: 'queued' })

      await undo(outcome)

      expect(await claimNow(first)).toMatchObject({ state: 'candidate' })
    })

    test('dismiss', async () => {
      const { outcome } = await submit({
        intent: 'dismiss',
        claimId: first,
        version: '1',
        reason: 'opinion',
        note: '',
      })
      expect(await claimNow(first)).toMatchObject({ dismissNote: null })

      await undo(outcome)

      expect(await claimNow(first)).toMatchObject({ state: 'candidate' })
    })

    test('edit', async () => {
      const before = await claimNow(first)
      const { outcome } = await submit({
        intent: 'edit',
        claimId: first,
        version: '1',
        wording: ' The call lasted 51 minutes ',
        kind: 'quantity',
        claimant: 'Dmitry Peskov',
        claimantKind: 'person',
        speaker: '',
        claimedOn: '2021-12-31',
        place: '',
      })
      expect(await claimNow(first)).toMatchObject({
        wording: 'The call lasted 51 minutes',
        checkable: 0,
        claimedOn: '2021-12-31',
      })

      await undo(outcome)

      const { wording, checkable, claimantId, claimedOn } = before!
      expect(await claimNow(first)).toMatchObject({
        wording,
        checkable,
        claimantId,
        claimedOn,
      })
    })

    test('a changed passage', async () => {
      const start = TEXT.indexOf('Gas prices')
      const { outcome } = await submit({
        intent: 'span',
        claimId: second,
        version: '1',
        versionNumber: '1',
        start: String(start + 1),
        end: String(start + 'Gas prices in Europe rose by 30 per'.length),
      })
      expect(await claimNow(second)).toMatchObject({
        quote: 'Gas prices in Europe rose by 30 per',
      })

      await undo(outcome)

      expect(await claimNow(second)).toMatchObject({ quote: GAS })
    })

    test('split', async () => {
      const { outcome } = await submit({
        intent: 'split',
        claimId: second,
        version: '1',
        'part[]': ['Gas rose', 'Oil fell', ''],
        'partSpan[]': ['', '', ''],
      })
      expect(outcome).toMatchObject({ did: 'split', count: 2 })

      await undo(outcome)

      const { shown } = await load()
      expect(shown.claims.map(({ id }) => id)).toEqual([first, second])
    })

    test('merge', async () => {
      const { outcome } = await submit({
        intent: 'merge',
        claimId: second,
        version: '1',
        targetId: '',
        elsewhere: `https://desk.example/desk/claims/${first}?tab=1`,
      })
      expect(await listSightings(db(), first)).toHaveLength(2)

      await undo(outcome)

      expect(await listSightings(db(), first)).toHaveLength(1)
    })

    test.each([
      ['accept-many', 'queued'],
      ['dismiss-many', 'dismissed'],
    ])('%s', async (intent, state) => {
      const { outcome } = await submit({
        intent,
        'claims[]': [`${first}:1`, `${second}:1`],
        reason: 'too-minor',
      })
      expect(await claimNow(second)).toMatchObject({ state })

      await undo(outcome)

      expect(await claimNow(first)).toMatchObject({ state: 'candidate' })
      expect(await claimNow(second)).toMatchObject({ state: 'candidate' })
    })

    test('merge-many', async () => {
      const { outcome } = await submit({
        intent: 'merge-many',
        'claims[]': [`${first}:1`, `${second}:1`],
      })
      expect(await claimNow(second)).toMatchObject({ duplicateOfId: first })

      await undo(outcome)

      expect(await claimNow(second)).toMatchObject({ duplicateOfId: null })
    })
  })

  test('ticked sentences become a claim', async () => {
    const { outcome } = await submit({
      intent: 'add',
      versionNumber: '1',
      'sentence[]': ['0', '1'],
    })

    if (!outcome.ok) throw new Error('refused')
    expect(await claimNow(outcome.claimId!)).toMatchObject({
      quote: `${CALL}\n${GAS}`,
      origin: 'selection',
    })
  })

  test.each([
    [
      'dismiss',
      { intent: 'dismiss', claimId: '', version: '1' },
      400,
      { errors: { reason: 'reason-missing' } },
    ],
    [
      'edit',
      { intent: 'edit', claimId: '', version: '1', wording: ' ' },
      400,
      { given: { wording: ' ' }, errors: { wording: 'wording-missing' } },
    ],
    [
      'add nothing',
      { intent: 'add', versionNumber: '1' },
      409,
      { refusal: 'nothing-selected' },
    ],
    ['nonsense', { intent: 'publish' }, 400, { refusal: null }],
  ])('what cannot be done is said: %s', async (_, fields, status, expected) => {
    const answer = await submit(fields)

    expect(answer.status).toBe(status)
    expect(answer.outcome).toMatchObject({ ok: false, ...expected })
  })

  test('a stale edit brings both texts', async () => {
    const edit = {
      intent: 'edit',
      claimId: first,
      version: '1',
      kind: 'event',
      claimant: '',
      claimantKind: 'person',
      claimedOn: '',
    }
    await submit({ ...edit, wording: 'Theirs' })

    const { outcome, status } = await submit({ ...edit, wording: 'Mine' })

    expect(status).toBe(409)
    expect(outcome).toMatchObject({
      refusal: 'changed-since',
      given: { wording: 'Mine' },
      current: { wording: 'Theirs', version: 2 },
    })
  })
})
