import { beforeEach, expect, test } from 'vitest'
import { whoCouldApprove } from '#app/core/rating/who-remains.ts'
import { sendToRating } from '#app/desk/rating/send-to-rating.ts'
import { loader as agreementLoader } from '#app/routes/rating/agreement.tsx'
import { action, loader } from '#app/routes/rating/rating.tsx'
import {
  action as scaleAction,
  loader as scaleLoader,
} from '#app/routes/rating/scale.tsx'
import { answerOf, get, makeContext, post } from '#tests/context.ts'
import { eachStore } from '#tests/each-store.ts'
import { deskOf, makeClaim, makeDeskRow, makePerson } from '#tests/make.ts'

type Fields = Record<string, string | readonly string[]>

eachStore('the rating pages', (db) => {
  let claimId: string
  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    for (const id of ['eve', 'fay']) await makePerson(db(), id, ['editor'])
    await makePerson(db(), 'aud', ['auditor'])
    const own = { state: 'researching' as const, assigneeId: 'ana' }
    claimId = (await makeClaim(db(), own)).id
  })

  async function asked(who: string) {
    const { context, cookie } = await makeContext(db(), { signedInAs: who })
    return { context, cookie, params: { claimId } }
  }

  async function open(who: string) {
    const { cookie, ...rest } = await asked(who)
    const request = get(`/desk/claims/${claimId}/rating`, cookie)
    return loader({ request, ...rest })
  }

  async function send(who: string, fields: Fields) {
    const { cookie, ...rest } = await asked(who)
    const path = `/desk/claims/${claimId}/rating`
    return action({ request: post(path, fields, cookie), ...rest })
  }

  function rate(who: string, labelKey: string) {
    const reasoning = `Because ${who} read the log.`
    return send(who, { intent: 'rate', labelKey, reasoning, confidence: '3' })
  }

  async function startRound() {
    const raterIds = ['ana', 'ben']
    const noEvidenceNote = 'Two archives were empty.'
    const editor = await deskOf(db(), 'eve')
    await sendToRating(editor, { claimId }, { raterIds, noEvidenceNote })
  }

  test('says beforehand who could still adjudicate and approve', async () => {
    const { sending } = await open('eve')

    expect(sending).toMatchObject({
      ratersRequired: 2,
      mayName: true,
      hasEvidence: false,
      fourEyes: true,
    })
    const approvers = whoCouldApprove(sending!.team, ['fay'], sending!)
    expect(approvers).toMatchObject([{ name: 'Eve' }])
  })

  test('an editor names the raters by the form', async () => {
    await send('eve', {
      intent: 'send',
      version: '1',
      'raterIds[]': ['ana', 'ben'],
      noEvidenceNote: 'Nothing was found.',
    })

    expect(await open('ben')).toMatchObject({
      claim: { state: 'rating' },
      parts: { mayRate: true },
    })
  })

  test.each(['ben', 'eve', 'aud'])(
    'nothing of a rating reaches %s while the round is open',
    async (who) => {
      await startRound()
      await rate('ana', 'mostly-false')

      const page = await open(who)

      expect(page.latest).toMatchObject({ ratings: [], ratedIds: ['ana'] })
      expect(JSON.stringify(page)).not.toContain('ana read the log')
      expect(JSON.stringify(page.latest?.own ?? null)).toBe('null')
    },
  )

  test('a dispute shows both sides to the editor who decides', async () => {
    await startRound()
    await rate('ana', 'true')
    await rate('ben', 'false')

    const page = await open('eve')
    const reason = 'Half of it holds.'
    const decision = { intent: 'adjudicate', labelKey: 'half-true', reason }
    await send('eve', { ...decision, version: String(page.claim.version) })

    expect(page.latest?.ratings).toHaveLength(2)
    expect(page.parts).toMatchObject({ mayDecide: true, mayRate: false })
    expect(await open('ana')).toMatchObject({
      claim: { state: 'rated' },
      settled: { adjudication: { labelKey: 'half-true' } },
      earlier: [],
    })
  })

  test('a rating without a verdict keeps the reasoning that was typed', async () => {
    await startRound()

    const answer = answerOf(
      await send('ana', { intent: 'rate', reasoning: 'A long thought.' }),
    )

    expect(answer).toMatchObject({
      status: 400,
      data: {
        given: { reasoning: 'A long thought.' },
        errors: { labelKey: 'no-verdict' },
      },
    })
  })

  test.each([
    ['who is no rater', 'eve', 'not-a-rater'],
    ['with a verdict of no scale', 'ana', 'no-such-label'],
  ])('refuses a rating by one %s', async (_, who, refusal) => {
    await startRound()
    const label = refusal === 'no-such-label' ? 'nonsense' : 'true'

    const answer = answerOf(await rate(who, label))

    expect(answer).toMatchObject({ status: 409, data: { refusal } })
  })

  test('agreement is told with its n', async () => {
    await startRound()
    await rate('ana', 'true')
    await rate('ben', 'true')
    const { cookie, ...rest } = await asked('aud')
    const request = get('/desk/agreement', cookie)

    expect(await agreementLoader({ request, ...rest })).toMatchObject({
      n: 1,
      nominal: null,
      pairs: [{ one: 'Ana', other: 'Ben', n: 1, kappa: null }],
    })
  })

  async function saveScale(who: string, fields: Fields) {
    const { cookie, ...rest } = await asked(who)
    const request = post('/desk/scale', fields, cookie)
    return scaleAction({ request, ...rest })
  }

  const rows = {
    seenNumber: '1',
    note: 'Fewer steps.',
    'key[]': ['true', 'false', ''],
    'name[]': ['Right', 'Wrong', 'Out of order'],
    'meaning[]': ['It holds.', 'It does not.', 'It has no number.'],
    'value[]': ['2', '1', ''],
  }

  test('a changed scale is a new version and keeps the keys', async () => {
    await saveScale('eve', rows)
    const { cookie, ...rest } = await asked('ana')
    const request = get('/desk/scale', cookie)

    const { scale } = await scaleLoader({ request, ...rest })

    expect(scale).toMatchObject({ number: 2, note: 'Fewer steps.' })
    expect(scale.labels).toMatchObject([
      { key: 'true', name: 'Right', value: 2 },
      { key: 'false', name: 'Wrong', value: 1 },
      { key: 'out-of-order', value: null },
    ])
  })

  test.each([
    ['scale-changed', { seenNumber: '7' }],
    ['number-twice', { 'value[]': ['1', '1', ''] }],
    ['too-few-steps', { 'value[]': ['1', '', ''] }],
    ['label-without-meaning', { 'meaning[]': ['It holds.', '', 'x'] }],
  ])(
    'refuses a scale with %s and keeps what was typed',
    async (refusal, change) => {
      const answer = answerOf(await saveScale('eve', { ...rows, ...change }))

      expect(answer).toMatchObject({
        status: 409,
        data: { refusal, given: { note: 'Fewer steps.' } },
      })
    },
  )

  test('a reviewer does not change the scale', async () => {
    const thrown = await saveScale('ana', rows).catch(
      (answer: Response) => answer,
    )

    expect((thrown as Response).status).toBe(403)
  })
})
