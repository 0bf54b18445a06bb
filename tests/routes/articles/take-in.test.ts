import { beforeEach, expect, test } from 'vitest'
import type { TakeInAnswer } from '#app/components/articles/take-in.ts'
import { NO_METADATA } from '#app/core/intake/article-metadata.ts'
import { accept, refuse } from '#app/core/result.ts'
import type { Outside } from '#app/outside/outside.ts'
import { action as takeIn } from '#app/routes/articles/new.tsx'
import { loader as list } from '#app/routes/articles/list.tsx'
import { action as takeInVersion } from '#app/routes/articles/version.tsx'
import { action as saveDetails } from '#app/routes/articles/details.tsx'
import { answerOf, get, makeContext, ORIGIN, post } from '#tests/context.ts'
import { eachStore } from '#tests/each-store.ts'
import { fakeOutside } from '#tests/fake-outside.ts'
import { makeDeskRow, makePerson } from '#tests/make.ts'

const TEXT = `A Call\n\nThe phone call between the two presidents lasted 50 minutes on 30 December 2021.`

const details = {
  headline: 'A Call',
  author: '',
  publisher: 'Example Gazette',
  publishedOn: '2022-01-01',
  language: 'en',
  canonicalUrl: '',
}
const saving = { intent: 'save', source: 'paste', sourceName: '', ...details }

eachStore('taking in by form', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    await makePerson(db(), 'con', ['contributor'])
    await makePerson(db(), 'ana')
  })

  async function submit(
    fields: Record<string, string | File>,
    outside: Partial<Outside> = {},
  ) {
    const { context, cookie } = await makeContext(db(), {
      signedInAs: 'con',
      app: { outside: fakeOutside(outside) },
    })
    const body = new FormData()
    for (const [name, value] of Object.entries(fields)) body.append(name, value)
    const request = new Request(`${ORIGIN}/desk/articles/new`, {
      method: 'POST',
      headers: { cookie },
      body,
    })
    return takeIn({ request, context, params: {} })
  }

  async function answerTo(...given: Parameters<typeof submit>) {
    const { data, status } = answerOf(await submit(...given))
    return { ...(data as TakeInAnswer), status }
  }

  async function taken() {
    const answer = await submit({ ...saving, text: TEXT })
    const location = (answer as Response).headers.get('location')
    return location!.split('/').at(-1)!
  }

  test('a paste is shown with what was found, and nothing is kept', async () => {
    const answer = await answerTo({ intent: 'read', by: 'paste', text: TEXT })

    expect(answer).toMatchObject({
      step: 'check',
      values: { text: TEXT, source: 'paste', language: 'en' },
      preview: { claims: 1, linesLeft: 0 },
      known: null,
    })
    expect(await listed()).toEqual([])
  })

  test('what was corrected is what is kept', async () => {
    const articleId = await taken()

    expect(await listed()).toMatchObject([
      { id: articleId, headline: 'A Call', publishedOn: '2022-01-01' },
    ])
  })

  test('a text that is here already is named, with what was typed', async () => {
    const articleId = await taken()

    const answer = await answerTo({
      ...saving,
      headline: 'Another headline',
      text: ` ${TEXT}\r\n`,
    })

    expect(answer).toMatchObject({
      status: 409,
      step: 'check',
      known: { id: articleId },
      values: { headline: 'Another headline' },
    })
  })

  test('an address is fetched before anything is kept', async () => {
    const page = {
      text: TEXT,
      title: null,
      format: 'html' as const,
      metadata: { ...NO_METADATA, publisher: 'Example Gazette' },
      notes: [],
      finalUrl: 'https://gazette.example/call',
    }

    const answer = await answerTo(
      { intent: 'read', by: 'url', url: 'https://gazette.example/c' },
      { fetchPage: async () => accept(page) },
    )

    expect(answer).toMatchObject({
      step: 'check',
      values: {
        publisher: 'Example Gazette',
        source: 'url',
        sourceName: 'https://gazette.example/call',
      },
    })
  })

  test.each([
    ['an empty paste', { by: 'paste', text: ' ' }, 'empty'],
    ['no file', { by: 'upload' }, 'file-missing'],
    ['no address', { by: 'url', url: ' ' }, 'address-missing'],
  ])('%s is refused', async (_, fields, refusal) => {
    const answer = await answerTo({ intent: 'read', ...fields })

    expect(answer).toMatchObject({
      status: 400,
      step: 'submit',
      submitted: { by: fields.by },
      fault: { refusal },
    })
  })

  test('a refused address keeps what was typed elsewhere', async () => {
    const url = 'http://169.254.169.254/'

    const answer = await answerTo(
      { intent: 'read', by: 'url', url, text: 'Half a paste' },
      { fetchPage: async () => refuse('not-public-address', { found: url }) },
    )

    expect(answer).toMatchObject({
      submitted: { url, text: 'Half a paste' },
      fault: { refusal: 'not-public-address', found: url },
    })
  })

  test('a file that cannot be read is named', async () => {
    const file = new File([Uint8Array.of(1, 2)], 'old.doc')

    const answer = await answerTo(
      { intent: 'read', by: 'upload', file },
      {
        readDocument: async ({ name, bytes }) =>
          refuse(bytes.length === 2 ? 'not-a-supported-type' : 'empty', {
            found: name,
          }),
      },
    )

    expect(answer).toMatchObject({
      fault: { refusal: 'not-a-supported-type', found: 'old.doc' },
    })
  })

  test.each([
    ['headline', ' ', 'headline-missing'],
    ['publishedOn', '1 January', 'day-unreadable'],
    ['language', 'English!', 'language-unreadable'],
    ['canonicalUrl', 'javascript:alert(1)', 'address-unreadable'],
  ])('the second step refuses a wrong %s', async (field, value, code) => {
    const answer = await answerTo({ ...saving, text: TEXT, [field]: value })

    expect(answer).toMatchObject({
      status: 400,
      step: 'check',
      values: { text: TEXT },
      errors: { [field]: code },
    })
  })

  test('a body over the limit is said to be', async () => {
    const { context, cookie } = await makeContext(db(), { signedInAs: 'con' })
    const request = post('/desk/articles/new', {}, cookie)

    const answer = await takeIn({
      request,
      context: { ...context, bodyRefused: true },
      params: {},
    })

    expect(answerOf(answer)).toMatchObject({
      status: 413,
      data: { isTooLarge: true },
    })
  })

  test('a new version leads back to the workbench', async () => {
    const articleId = await taken()
    const { context, cookie } = await makeContext(db(), { signedInAs: 'con' })
    const path = `/desk/articles/${articleId}/version`
    const text = `${TEXT}\nGas prices rose by 30 per cent in the year 2021.`
    const submitted = (text: string) =>
      takeInVersion({
        request: post(path, { by: 'paste', text, version: '1' }, cookie),
        context,
        params: { articleId },
      })

    const same = await submitted(TEXT)
    const taken2 = await submitted(text)

    expect(answerOf(same)).toMatchObject({
      status: 409,
      data: { refusal: 'same-text', submitted: { text: TEXT } },
    })
    expect((taken2 as Response).headers.get('location')).toBe(
      `/desk/articles/${articleId}`,
    )
  })

  test('details over newer ones come back with both', async () => {
    const articleId = await taken()
    const { context, cookie } = await makeContext(db(), { signedInAs: 'ana' })
    const path = `/desk/articles/${articleId}/details`
    const saved = (headline: string) =>
      saveDetails({
        request: post(path, { ...details, headline, version: '1' }, cookie),
        context,
        params: { articleId },
      })

    await saved('Theirs')
    const late = await saved('Mine')

    expect(answerOf(late)).toMatchObject({
      status: 409,
      data: { given: { headline: 'Mine' }, theirs: { headline: 'Theirs' } },
    })
  })

  async function listed() {
    const { context, cookie } = await makeContext(db(), { signedInAs: 'con' })
    const request = get('/desk/articles', cookie)
    return (await list({ request, context, params: {} })).articles
  }
})
