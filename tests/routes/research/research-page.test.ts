import { beforeEach, describe, expect, test } from 'vitest'
import { action, loader } from '#app/routes/research/research.tsx'
import { answerOf, get, makeContext, ORIGIN, post } from '#tests/context.ts'
import { eachStore } from '#tests/each-store.ts'
import { makeClaim, makeDeskRow, makePerson } from '#tests/make.ts'

type Fields = Record<string, string | readonly string[]>

const source: Fields = {
  intent: 'add-evidence',
  url: 'https://example.org/log',
  title: 'Call log',
  publisher: 'Example Office',
  finding: 'The call is listed with 50 minutes.',
  passage: '',
  stance: 'supports',
  primacy: 'primary',
  originGroup: '',
  seenOn: '2022-01-03',
  archivedAt: '',
  visibility: 'public',
  snapshot: 'take',
}

const question: Fields = {
  intent: 'ask-question',
  text: 'How long was the call?',
  visibility: 'desk',
}

const contact: Fields = {
  intent: 'add-contact',
  party: 'claimant',
  name: 'Example Gazette',
  channel: '',
  request: 'Where does the figure come from?',
  sentOn: '2022-01-01',
  dueOn: '2022-01-02',
  visibility: 'desk',
}

eachStore('the research page', (db) => {
  let claimId: string
  beforeEach(async () => {
    await makeDeskRow(db())
    for (const id of ['ana', 'ben']) await makePerson(db(), id)
    await makePerson(db(), 'con', ['contributor'])
    await makePerson(db(), 'vic', ['viewer'])
    claimId = (await makeClaim(db(), { state: 'researching' })).id
  })

  async function submit(who: string, request: (cookie: string) => Request) {
    const { context, cookie } = await makeContext(db(), { signedInAs: who })
    const params = { claimId }
    const answer = await action({ request: request(cookie), context, params })
    return answer
  }

  function send(who: string, fields: Fields) {
    const path = `/desk/claims/${claimId}/research`
    return submit(who, (cookie) => post(path, fields, cookie))
  }

  async function refusalOf(who: string, fields: Fields) {
    const answer = answerOf(await send(who, fields))
    return answer as { status: number; data: Record<string, unknown> }
  }

  async function open(who: string, id = claimId) {
    const { context, cookie } = await makeContext(db(), { signedInAs: who })
    const request = get(`/desk/claims/${id}/research`, cookie)
    return loader({ request, context, params: { claimId: id } })
  }

  test('a sensitive claim of others is as if it were not', async () => {
    const { id } = await makeClaim(db(), { sensitive: 1 })

    const answer = await open('ben', id).catch((thrown: Response) => thrown)

    expect((answer as Response).status).toBe(404)
  })

  test('a source that was added is shown, and its page is waited for', async () => {
    const answer = await send('ana', source)

    expect(answer).toBeInstanceOf(Response)
    expect((answer as Response).headers.get('location')).toBe(
      `/desk/claims/${claimId}/research#evidence`,
    )
    const { evidence, gate } = await open('vic')
    expect(evidence).toMatchObject([
      { number: 1, title: 'Call log', passage: null, snapshotState: 'waiting' },
    ])
    expect(gate).toMatchObject({
      publicSources: 1,
      origins: 1,
      lines: [
        { id: 'one-origin', standing: 'missing' },
        { id: 'no-primary-source', standing: 'met' },
        { id: 'other-side-not-sought', standing: 'missing' },
      ],
    })
  })

  test('without the tick the page is not fetched', async () => {
    const { snapshot: _, ...bare } = source
    await send('ana', bare)

    expect((await open('ana')).evidence).toMatchObject([
      { snapshotState: null },
    ])
  })

  test('what a contributor adds is a suggestion until it is accepted', async () => {
    await send('con', source)
    const { evidence } = await open('con')
    expect(evidence).toMatchObject([{ suggested: 1, authorName: 'Con' }])
    const accepted = { intent: 'accept-evidence', target: evidence[0]!.id }

    expect(await refusalOf('con', { ...accepted, version: '1' })).toMatchObject(
      { status: 403, data: { refusal: 'not-allowed' } },
    )
    await send('ana', { ...accepted, version: '1' })

    expect((await open('ana')).evidence).toMatchObject([{ suggested: 0 }])
  })

  test('an answered question marked other side meets the gate', async () => {
    await send('ana', source)
    await send('ana', { ...question, otherSide: 'yes' })
    const { questions, evidence } = await open('ana')
    await send('ana', {
      intent: 'answer-question',
      target: questions[0]!.id,
      questionId: questions[0]!.id,
      text: 'They say fifty.',
      'evidenceIds[]': [evidence[0]!.id],
    })

    const shown = await open('ana')

    expect(shown.questions).toMatchObject([
      {
        otherSide: 1,
        answers: [{ text: 'They say fifty.', evidence: [{ number: 1 }] }],
      },
    ])
    expect(shown.gate.lines[2]).toEqual({
      id: 'other-side-not-sought',
      standing: 'met',
    })
  })

  test('two who change one source at once both get to see both texts', async () => {
    await send('ana', source)
    const { evidence } = await open('ana')
    const { snapshot: _, ...fields } = source
    const change = {
      ...fields,
      intent: 'change-evidence',
      target: evidence[0]!.id,
      version: '1',
    }
    await send('ben', { ...change, finding: 'Listed with fifty minutes.' })

    const { status, data } = await refusalOf('ana', {
      ...change,
      finding: 'It lasted 50 minutes.',
    })

    expect(status).toBe(409)
    expect(data).toMatchObject({
      form: `change-evidence-${evidence[0]!.id}`,
      given: { finding: 'It lasted 50 minutes.' },
      refusal: 'changed-since',
      theirs: { version: 2, fields: { finding: 'Listed with fifty minutes.' } },
    })
  })

  test.each([
    ['an address that is not on the web', 'url', 'javascript:alert(1)', 'url'],
    ['an address that is none', 'url', 'example', 'url'],
    ['an archive that is not on the web', 'archivedAt', 'ftp://a.org/', 'url'],
    ['nothing found', 'finding', '  ', 'finding'],
    ['a day that is none', 'seenOn', 'soon', 'day'],
    ['an invented visibility', 'visibility', 'everyone', undefined],
  ])(
    '%s is refused and what was typed is kept',
    async (_, name, typed, text) => {
      const { status, data } = await refusalOf('ana', {
        ...source,
        [name]: typed,
      })

      expect(status).toBe(400)
      expect(data).toMatchObject({
        form: 'add-evidence',
        given: { title: 'Call log', [name]: typed },
        errors: { [name]: text ?? expect.any(String) },
      })
      expect((await open('ana')).evidence).toEqual([])
    },
  )

  test('named people without a name are a slip', async () => {
    const given = { ...source, visibility: 'named' }

    expect(await refusalOf('ana', given)).toMatchObject({
      status: 400,
      data: { errors: { people: 'people' } },
    })
  })

  test('what is for named people is hidden from the others', async () => {
    const people = { visibility: 'named', 'people[]': ['ben', 'stranger'] }
    await send('ana', { ...source, ...people })
    await send('ana', { ...question, ...people })
    await send('ana', { ...contact, ...people })

    const shown = await open('vic')
    const { evidence } = await open('ben')

    expect(shown).toMatchObject({ evidence: [], questions: [], contacts: [] })
    expect(evidence).toMatchObject([{ audience: [{ id: 'ben', name: 'Ben' }] }])
  })

  test('an answer does not name evidence that the reader may not see', async () => {
    await send('ana', { ...source, visibility: 'named', 'people[]': ['ben'] })
    await send('ana', question)
    const { questions, evidence } = await open('ana')
    await send('ana', {
      intent: 'answer-question',
      target: questions[0]!.id,
      questionId: questions[0]!.id,
      text: 'Fifty.',
      'evidenceIds[]': [evidence[0]!.id],
    })

    const shown = await open('vic')

    expect(shown.questions[0]!.answers).toMatchObject([{ evidence: [] }])
    expect(JSON.stringify(shown)).not.toContain(evidence[0]!.id)
  })

  test('an answer to a request needs its day, and a day its answer', async () => {
    await send('ana', contact)
    const { contacts } = await open('ana')
    const change = {
      ...contact,
      intent: 'change-contact',
      target: contacts[0]!.id,
      version: '1',
    }

    expect(
      await refusalOf('ana', { ...change, answer: 'From the Kremlin.' }),
    ).toMatchObject({ data: { errors: { answeredOn: 'answeredOn' } } })
    expect(
      await refusalOf('ana', { ...change, answeredOn: '2022-01-03' }),
    ).toMatchObject({ data: { errors: { answer: 'answerMissing' } } })
  })

  test.each([
    ['a viewer who asks', 'vic', question],
    ['a viewer who adds a source', 'vic', source],
    ['a contributor who asks', 'con', question],
  ])('%s is refused', async (_, who, fields) => {
    expect(await refusalOf(who, fields)).toMatchObject({
      status: 403,
      data: { refusal: 'not-allowed' },
    })
  })

  test('a source that is not there is not taken away', async () => {
    const fields = { intent: 'remove-evidence', target: 'evi_x', version: '1' }

    expect(await refusalOf('ana', fields)).toMatchObject({
      status: 409,
      data: { refusal: 'no-such-evidence' },
    })
  })

  test('a published claim is read but not changed', async () => {
    claimId = (await makeClaim(db(), { state: 'published' })).id

    expect(await refusalOf('ana', source)).toMatchObject({
      data: { refusal: 'not-open' },
    })
    expect((await open('ana')).may).toEqual({ research: false, suggest: false })
  })

  describe('a file', () => {
    function attach(who: string, file: File | null, note = 'The letter') {
      const body = new FormData()
      body.set('intent', 'attach-file')
      body.set('note', note)
      body.set('visibility', 'desk')
      if (file) body.set('file', file)
      return submit(who, (cookie) => {
        const path = `${ORIGIN}/desk/claims/${claimId}/research`
        return new Request(path, { method: 'POST', headers: { cookie }, body })
      })
    }

    test('is attached under a plain name', async () => {
      await attach('con', new File(['Dear Sir'], '../../let\u202Eter.txt'))

      expect((await open('vic')).files).toMatchObject([
        { name: 'letter.txt', byteSize: 8, note: 'The letter' },
      ])
    })

    test.each([
      ['without a file', null, 'file-missing'],
      ['that is empty', new File([], 'a.txt'), 'empty-file'],
      [
        'above 10 MB',
        new File([new Uint8Array(10 * 1024 * 1024 + 1)], 'a.bin'),
        'file-too-large',
      ],
    ])('%s is refused and its note kept', async (_, file, refusal) => {
      const answer = answerOf(await attach('ana', file))

      expect(answer).toMatchObject({
        status: 409,
        data: { form: 'attach-file', refusal, given: { note: 'The letter' } },
      })
    })

    test('that the server refused to read is said to be too large', async () => {
      const { context, cookie } = await makeContext(db(), { signedInAs: 'ana' })
      const request = post('/desk/claims/x/research', {}, cookie)

      const answer = answerOf(
        await action({
          request,
          context: { ...context, bodyRefused: true },
          params: { claimId },
        }),
      )

      expect(answer).toMatchObject({
        status: 413,
        data: { form: 'attach-file', refusal: 'file-too-large' },
      })
    })
  })
})
