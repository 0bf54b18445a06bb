import { beforeEach, expect, test } from 'vitest'
import { accept } from '#app/core/result.ts'
import { action, loader } from '#app/routes/people/model.tsx'
import { answerOf, get, makeContext, post } from '#tests/context.ts'
import { eachStore } from '#tests/each-store.ts'
import { fakeOutside } from '#tests/fake-outside.ts'
import { makeDeskRow, makePerson } from '#tests/make.ts'

const PATH = '/desk/settings/model'
const KEY = 'sk-live-0123456789'

const TYPED = {
  intent: 'save',
  version: '0',
  baseUrl: 'http://localhost:11434/v1',
  model: 'llama-3',
  apiKey: KEY,
  timeoutSeconds: '60',
}

const outside = fakeOutside({
  askModel: async () =>
    accept({
      said: '{"claims": [{"quote": "The bridge opened on 3 May 2021"}]}',
      milliseconds: 1234,
    }),
})

eachStore('the page of the desk’s own model', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    await makePerson(db(), 'ada', ['admin'])
    await makePerson(db(), 'ed', ['editor'])
  })

  async function load(signedInAs = 'ada') {
    const { context, cookie } = await makeContext(db(), { signedInAs })
    return loader({ request: get(PATH, cookie), context, params: {} })
  }

  async function submit(fields: Record<string, string>, signedInAs = 'ada') {
    const app = { outside }
    const made = await makeContext(db(), { signedInAs, app })
    const { context, cookie } = made
    const request = post(PATH, fields, cookie)
    const answer = await action({ request, context, params: {} })
    if (answer instanceof Response) return { data: null, status: answer.status }
    return answerOf<unknown>(answer)
  }

  test('is off at first', async () => {
    expect(await load()).toEqual({
      isSet: false,
      version: 0,
      baseUrl: '',
      model: '',
      timeoutSeconds: 60,
      hasKey: false,
    })
  })

  test('saves what was typed and shows everything but the key', async () => {
    const saved = await submit(TYPED)

    const shown = await load()
    expect(saved.status).toBe(302)
    expect(shown).toMatchObject({
      isSet: true,
      baseUrl: TYPED.baseUrl,
      hasKey: true,
    })
    expect(JSON.stringify(shown)).not.toContain(KEY)
  })

  test.each([
    [{ baseUrl: 'localhost' }, { baseUrl: 'base-url-invalid' }],
    [{ model: '' }, { model: 'model-name-invalid' }],
    [{ timeoutSeconds: 'long' }, { timeoutSeconds: 'time-limit-invalid' }],
    [{ timeoutSeconds: '0' }, { timeoutSeconds: 'time-limit-invalid' }],
    [{ apiKey: 'a b' }, { apiKey: 'key-invalid' }],
    [{ version: '4' }, { form: 'changed-since' }],
  ] as Record<string, string>[][])(
    '%j is shown again with what is wrong, without the key',
    async (changes, errors) => {
      const { data, status } = await submit({ ...TYPED, ...changes })

      expect(status).toBeGreaterThanOrEqual(400)
      expect(data).toMatchObject({
        errors,
        given: { model: { ...TYPED, ...changes }.model },
      })
      expect(JSON.stringify(data)).not.toContain(KEY)
      expect((await load()).isSet).toBe(false)
    },
  )

  test('keeps the key where none is typed, and lets it go where asked', async () => {
    await submit(TYPED)

    await submit({ ...TYPED, apiKey: '', version: '1' })
    const kept = (await load()).hasKey
    await submit({ ...TYPED, apiKey: '', dropKey: 'on', version: '2' })

    expect(kept).toBe(true)
    expect((await load()).hasKey).toBe(false)
  })

  test('asks for the key again where the address leads elsewhere', async () => {
    await submit(TYPED)

    const moved = { baseUrl: 'https://other.example/v1', apiKey: '' }
    const { data } = await submit({ ...TYPED, ...moved, version: '1' })

    expect(data).toMatchObject({ errors: { apiKey: 'key-again' } })
  })

  test('tries the saved endpoint and says what came back', async () => {
    await submit(TYPED)

    const { data } = await submit({ intent: 'try' })

    expect(data).toEqual({ tried: { ok: true, milliseconds: 1234, kept: 1 } })
  })

  test('says that there is nothing to try', async () => {
    const { data } = await submit({ intent: 'try' })

    expect(data).toEqual({
      tried: { ok: false, failure: 'no-model', status: null },
    })
  })

  test('removes it only when sure', async () => {
    await submit(TYPED)

    const unsure = await submit({ intent: 'remove' })
    const stillSet = (await load()).isSet
    await submit({ intent: 'remove', sure: 'on' })

    expect(unsure.data).toMatchObject({ errors: { sure: 'sure-missing' } })
    expect(stillSet).toBe(true)
    expect((await load()).isSet).toBe(false)
  })

  test('is for those who manage the desk', async () => {
    await expect(load('ed')).rejects.toMatchObject({ status: 403 })
    await expect(submit(TYPED, 'ed')).rejects.toMatchObject({ status: 403 })
  })
})
