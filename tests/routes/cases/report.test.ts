import { beforeEach, expect, test } from 'vitest'
import {
  action as act,
  loader as loadForm,
} from '#app/routes/report/report.tsx'
import { loader as loadCase } from '#app/routes/report/case.tsx'
import { action as actOnCase } from '#app/routes/cases/case.tsx'
import { loader as loadList } from '#app/routes/cases/list.tsx'
import { makePublished, WRITTEN } from '#tests/desk/publication/make-rated.ts'
import { answerOf, get, makeContext, post } from '#tests/context.ts'
import { eachStore } from '#tests/each-store.ts'
import { makeDeskRow, makePerson } from '#tests/make.ts'

const REPORT = { slug: WRITTEN.slug, report: 'It was 51.', email: '' }

eachStore('reporting an error', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    for (const id of ['eve', 'fay']) await makePerson(db(), id, ['editor'])
    await makePublished(db())
  })

  test('the form names the check and says how long an address is kept', async () => {
    const answer = await loadForm(await asked(`/report?review=${WRITTEN.slug}`))

    expect(answer).toMatchObject({
      review: { slug: WRITTEN.slug, claim: WRITTEN.shortClaim },
      keepContactDays: 30,
    })
  })

  test('a report leads to a page that its reference opens, kept by nobody', async () => {
    const sent = (await submit(REPORT)) as Response
    const [path = ''] = sent.headers.get('location')!.split('?')
    const reference = path.split('/').at(-1)!

    const { context } = await makeContext(db())
    const page = await loadCase({
      request: get(path),
      context,
      params: { reference },
    })

    expect(sent.status).toBe(303)
    expect(reference).toMatch(/^([A-Z2-9]{4}-){3}[A-Z2-9]{4}$/)
    expect(answerOf(page).data).toMatchObject({
      found: { reference, state: 'new' },
    })
    expect(
      (page as unknown as { init: { headers: object } }).init.headers,
    ).toMatchObject({ 'Cache-Control': 'no-store' })
  })

  test('a reference that nobody has finds nothing', async () => {
    const { context } = await makeContext(db())
    const page = await loadCase({
      request: get('/report/ABCD'),
      context,
      params: { reference: 'ABCD' },
    })

    expect(answerOf(page)).toMatchObject({ status: 404, data: { found: null } })
  })

  test.each([
    [{ report: ' ' }, 'report', 'report-missing', 400],
    [{ report: 'x'.repeat(5_001) }, 'report', 'too-long', 400],
    [{ email: 'not an address' }, 'email', 'email-invalid', 400],
    [{ website: 'https://spam.example' }, 'website', 'trap-filled', 400],
    [{ slug: 'nothing-here' }, 'form', 'no-such-review', 404],
  ])(
    '%s is refused, and what was typed is kept',
    async (changes, field, error, status) => {
      const answer = answerOf(await submit({ ...REPORT, ...changes }))

      expect(answer.status).toBe(status)
      expect(answer.data).toMatchObject({
        errors: { [field]: error },
        given: { ...REPORT, ...changes },
      })
      expect(await db().selectFrom('errorCase').selectAll().execute()).toEqual(
        [],
      )
    },
  )

  test('whoever reports too often is told when to try again', async () => {
    for (let sent = 0; sent < 5; sent++) await submit(REPORT)

    const answer = answerOf(await submit(REPORT))

    expect(answer.status).toBe(429)
    expect(answer.data).toMatchObject({ wait: 60, given: REPORT })
  })

  test('an editor answers it from its page on the desk', async () => {
    await submit(REPORT)
    const listed = await loadList(await asked('/desk/cases', 'eve'))
    const [{ id, report } = { id: '', report: '' }] = listed.cases
    const { context, cookie } = await makeContext(db(), { signedInAs: 'eve' })

    const done = await actOnCase({
      request: post(
        `/desk/cases/${id}`,
        { intent: 'answer', version: '1', answer: 'It was 50.' },
        cookie,
      ),
      context,
      params: { caseId: id },
    })

    expect(report).toBe(REPORT.report)
    expect((done as Response).headers.get('location')).toBe(`/desk/cases/${id}`)
    const after = await loadList(
      await asked('/desk/cases?show=answered', 'eve'),
    )
    expect(after.cases).toHaveLength(1)
  })

  async function submit(fields: Record<string, string>) {
    const { context } = await makeContext(db())
    return act({ request: post('/report', fields), context, params: {} })
  }

  async function asked(path: string, signedInAs?: string) {
    const { context, cookie } = await makeContext(
      db(),
      signedInAs ? { signedInAs } : {},
    )
    return { request: get(path, cookie), context, params: {} }
  }
})
