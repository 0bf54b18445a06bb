import { beforeEach, expect, test } from 'vitest'
import { approveReview } from '#app/desk/publication/approve-review.ts'
import { publishReview } from '#app/desk/publication/publish-review.ts'
import { saveDraft } from '#app/desk/drafts/save-draft.ts'
import { submitDraft } from '#app/desk/drafts/submit-draft.ts'
import { abandonCorrection } from '#app/desk/corrections/abandon-correction.ts'
import { confirmWithdrawal } from '#app/desk/corrections/confirm-withdrawal.ts'
import { proposeWithdrawal } from '#app/desk/corrections/propose-withdrawal.ts'
import { acknowledgeCase } from '#app/desk/cases/acknowledge-case.ts'
import { answerCase } from '#app/desk/cases/answer-case.ts'
import { assignCase } from '#app/desk/cases/assign-case.ts'
import { correctForCase } from '#app/desk/cases/correct-for-case.ts'
import { listCases } from '#app/desk/cases/list-cases.ts'
import { mailAnswer } from '#app/desk/cases/mail-answer.ts'
import { readCase } from '#app/desk/cases/read-case.ts'
import { readPublicCase } from '#app/desk/cases/read-public-case.ts'
import { reportError } from '#app/desk/cases/report-error.ts'
import { tendCases } from '#app/desk/cases/tend-cases.ts'
import type { Desk } from '#app/desk/desk.ts'
import { NOBODY } from '#app/core/people/roles.ts'
import {
  makePublished,
  must,
  WRITTEN,
} from '#tests/desk/publication/make-rated.ts'
import { eachStore } from '#tests/each-store.ts'
import { fakeOutside } from '#tests/fake-outside.ts'
import { deskOf, makeDeskRow, makePerson } from '#tests/make.ts'

const EMAIL = 'reader@example.org'
const LATER = '2022-01-05T09:00:00.000Z'
const correction = { class: 'correction', note: 'The log says 51.' } as const

eachStore('readers’ reports', (db) => {
  let claimId: string

  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    for (const id of ['eve', 'fay']) await makePerson(db(), id, ['editor'])
    await makePerson(db(), 'vic', ['viewer'])
    claimId = await makePublished(db())
  })

  test('a report becomes a case with deadlines that editors hear of', async () => {
    const { caseId } = await report()

    const eve = await deskOf(db(), 'eve')
    const shown = await readCase(eve, caseId)
    expect(shown).toMatchObject({
      case: {
        state: 'new',
        report: 'It was 51 minutes.',
        acknowledgeBy: '2022-01-05T22:59:59.000Z',
        decideBy: '2022-01-12T22:59:59.000Z',
        isOverdue: false,
      },
      contact: { email: EMAIL, eraseAt: null },
      review: { slug: WRITTEN.slug, summary: WRITTEN.summary },
    })
    expect(await told('case-received')).toEqual(['eve', 'fay'])
  })

  test('only editors see the reader’s address, and no log holds it', async () => {
    const { caseId } = await report()

    for (const id of ['vic', 'ana']) {
      const shown = await readCase(await deskOf(db(), id), caseId)
      expect(shown?.contact).toBeNull()
      expect(JSON.stringify(shown)).not.toContain(EMAIL)
    }
    const events = await db().selectFrom('auditEvent').selectAll().execute()
    const jobs = await db().selectFrom('job').selectAll().execute()
    expect(JSON.stringify([events, jobs])).not.toContain(EMAIL)
  })

  test('a case of a sensitive claim is shown to nobody else', async () => {
    const { caseId } = await report()
    await db().updateTable('claim').set({ sensitive: 1 }).execute()

    const fay = await deskOf(db(), 'fay')
    expect(await readCase(fay, caseId)).toBeUndefined()
    expect((await listCases(fay, open)).cases).toEqual([])
    expect(await acknowledgeCase(fay, { caseId })).toMatchObject({
      refusal: 'no-such-case',
    })
  })

  test('reports from one network have to wait after the fifth', async () => {
    for (let sent = 0; sent < 5; sent++) await report()

    const desk = await reader()
    const sixth = await reportError(desk, given, { network: '192.0.2.7' })
    const elsewhere = await reportError(desk, given, { network: '192.0.2.8' })

    expect(sixth).toMatchObject({ refusal: 'wait' })
    expect(elsewhere.ok).toBe(true)
  })

  test.each(['nothing-here', WRITTEN.slug])(
    'nobody can report on %s while it is not to be seen',
    async (slug) => {
      await db().updateTable('review').set({ state: 'hidden' }).execute()

      const desk = await reader()
      const taken = await reportError(
        desk,
        { ...given, slug },
        { network: '192.0.2.7' },
      )

      expect(taken).toMatchObject({ refusal: 'no-such-review' })
    },
  )

  test('a published correction closes the case that opened it', async () => {
    const { caseId, reference } = await report()
    const eve = await deskOf(db(), 'eve')
    await must(acknowledgeCase(await deskOf(db(), 'ana'), { caseId }))
    await must(correctForCase(eve, { caseId }, correction))
    await publishCorrection()

    const shown = await readCase(await deskOf(db(), 'eve', LATER), caseId)
    expect(shown?.case).toMatchObject({
      state: 'decided',
      outcome: 'corrected',
      assigneeId: 'ana',
      decidedAt: LATER,
    })
    expect(shown?.contact?.eraseAt).toBe('2022-02-04T09:00:00.000Z')
    expect(await lookUp(reference)).toMatchObject({
      ok: true,
      value: { outcome: 'corrected', note: correction.note },
    })
  })

  test('an abandoned correction leaves the case open', async () => {
    const { caseId } = await report()
    const eve = await deskOf(db(), 'eve')
    await must(correctForCase(eve, { caseId }, correction))
    await must(abandonCorrection(eve, { claimId }))

    const shown = await readCase(eve, caseId)
    expect(shown?.case).toMatchObject({ state: 'looking', correctionId: null })
  })

  test('a second case joins the correction that is under way', async () => {
    const [one, other] = [await report(), await report()]
    const eve = await deskOf(db(), 'eve')
    await must(correctForCase(eve, one, correction))
    await must(correctForCase(eve, other, correction))
    await publishCorrection()

    const { cases } = await listCases(eve, { show: 'decided', limit: 10 })
    expect(cases.map(({ id }) => id).toSorted()).toEqual(
      [one.caseId, other.caseId].toSorted(),
    )
  })

  test('a withdrawal retracts what the case was about', async () => {
    const { reference } = await report()
    const eve = await deskOf(db(), 'eve')
    await must(proposeWithdrawal(eve, { claimId }, { reason: 'Forged.' }))
    await must(confirmWithdrawal(await deskOf(db(), 'fay'), { claimId }))

    expect(await lookUp(reference)).toMatchObject({
      value: { outcome: 'retracted' },
    })
  })

  test('an answer closes the case, is mailed once and shown to the reader', async () => {
    const { caseId, reference } = await report()
    const mails: unknown[] = []
    const sendMail = async (mail: unknown) => void mails.push(mail)
    const eve = {
      ...(await deskOf(db(), 'eve')),
      outside: fakeOutside({ sendMail }),
    }
    const answer = 'The log gives 50.'

    const answered = await must(
      answerCase(eve, { caseId }, { answer, isMailed: true }),
    )
    const write = (letter: { answer: string; address: string }) => ({
      subject: 'Answer',
      text: `${letter.answer} ${letter.address}`,
    })
    await mailAnswer(eve, { caseId }, write)
    await mailAnswer(eve, { caseId }, write)

    expect(answered.isMailed).toBe(true)
    expect(mails).toEqual([
      {
        to: EMAIL,
        subject: 'Answer',
        text: `${answer} http://localhost:3000/report/${reference}`,
      },
    ])
    expect(await lookUp(reference)).toMatchObject({
      value: { state: 'answered', outcome: 'no-change', answer },
    })
    expect(await lookUp(reference.toLowerCase())).toMatchObject({ ok: true })
  })

  test('without a mail server nothing is put down to be mailed', async () => {
    const { caseId } = await report()
    const eve = await deskOf(db(), 'eve')

    const answered = await must(
      answerCase(eve, { caseId }, { answer: 'No.', isMailed: true }),
    )

    expect(answered.isMailed).toBe(false)
  })

  test('editors hear once of each missed deadline', async () => {
    const { caseId } = await report()
    const late = { ...(await reader()), now: new Date('2022-01-06T00:00:00Z') }

    expect(await tendCases(late)).toEqual({ told: 1, erased: 0 })
    expect(await tendCases(late)).toEqual({ told: 0, erased: 0 })
    await must(acknowledgeCase(await deskOf(db(), 'ana'), { caseId }))
    const later = { ...late, now: new Date('2022-01-13T00:00:00Z') }
    expect(await tendCases(later)).toEqual({ told: 1, erased: 0 })

    const eve = { ...(await deskOf(db(), 'eve')), now: later.now }
    const { cases } = await listCases(eve, { show: 'overdue', limit: 10 })
    expect(cases).toHaveLength(1)
  })

  test('an address is erased when it was kept long enough', async () => {
    const { caseId } = await report()
    const eve = await deskOf(db(), 'eve')
    await must(answerCase(eve, { caseId }, { answer: 'No.', isMailed: false }))
    const early = { ...(await reader()), now: new Date('2022-02-01T00:00:00Z') }
    const due = { ...early, now: new Date('2022-02-03T00:00:00Z') }

    expect(await tendCases(early)).toEqual({ told: 0, erased: 0 })
    expect(await tendCases(due)).toEqual({ told: 0, erased: 1 })
    expect((await readCase(eve, caseId))?.contact).toBeNull()
  })

  test('the list follows its own cursor by the next deadline', async () => {
    const ids = []
    for (let sent = 0; sent < 3; sent++) ids.push((await report()).caseId)
    const eve = await deskOf(db(), 'eve')

    const first = await listCases(eve, { show: 'open', limit: 2 })
    const rest = await listCases(eve, {
      show: 'open',
      limit: 2,
      after: first.next!,
    })

    const found = [...first.cases, ...rest.cases].map(({ id }) => id)
    expect(found).toEqual(ids)
    expect(rest.next).toBeNull()
  })

  test.each([
    ['vic', 'acknowledge', 'not-allowed'],
    ['ana', 'assign', 'not-allowed'],
    ['ana', 'answer', 'not-allowed'],
    ['ana', 'correct', 'not-allowed'],
    ['eve', 'assign to vic', 'not-a-reviewer'],
    ['eve', 'assign to nobody', 'no-such-person'],
    ['eve', 'answer with nothing', 'answer-missing'],
    ['eve', 'correct with nothing', 'note-missing'],
    ['eve', 'see an old version', 'case-changed-since'],
  ] as const)('%s may not %s: %s', async (id, what, refusal) => {
    const { caseId } = await report()
    const desk = await deskOf(db(), id)
    const seen = { caseId }
    const answer = { answer: 'No.', isMailed: false }
    const tries = {
      acknowledge: () => acknowledgeCase(desk, seen),
      assign: () => assignCase(desk, seen, { assigneeId: 'ana' }),
      answer: () => answerCase(desk, seen, answer),
      correct: () => correctForCase(desk, seen, correction),
      'assign to vic': () => assignCase(desk, seen, { assigneeId: 'vic' }),
      'assign to nobody': () => assignCase(desk, seen, { assigneeId: 'x' }),
      'answer with nothing': () =>
        answerCase(desk, seen, { ...answer, answer: ' ' }),
      'correct with nothing': () =>
        correctForCase(desk, seen, { ...correction, note: ' ' }),
      'see an old version': () =>
        acknowledgeCase(desk, { caseId, seenVersion: 9 }),
    }

    expect(await tries[what]()).toMatchObject({ ok: false, refusal })
  })

  const given = {
    slug: WRITTEN.slug as string | null,
    report: 'It was 51 minutes.',
    source: 'https://log.example/51',
    email: EMAIL,
  }
  const open = { show: 'open', limit: 10 } as const

  async function reader(): Promise<Desk> {
    return { ...(await deskOf(db(), 'nobody')), actor: NOBODY }
  }

  async function report() {
    return must(reportError(await reader(), given, { network: '192.0.2.7' }))
  }

  async function lookUp(typed: string) {
    return readPublicCase(await reader(), { typed, network: '192.0.2.7' })
  }

  async function publishCorrection() {
    const ana = await deskOf(db(), 'ana', LATER)
    const fields = { ...WRITTEN, summary: 'The log gives 51 minutes.' }
    await must(saveDraft(ana, { claimId, seenVersion: 1, fields }))
    await must(submitDraft(ana, { claimId }))
    const fay = await deskOf(db(), 'fay', LATER)
    await must(approveReview(fay, { claimId }))
    await must(publishReview(fay, { claimId }))
  }

  async function told(kind: 'case-received') {
    const rows = await db()
      .selectFrom('inboxItem')
      .select('personId')
      .where('kind', '=', kind)
      .orderBy('personId')
      .execute()
    return rows.map(({ personId }) => personId)
  }
})
