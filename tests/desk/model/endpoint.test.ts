import { beforeEach, describe, expect, test } from 'vitest'
import { accept, refuse } from '#app/core/result.ts'
import {
  configureModel,
  type ConfigureModel,
} from '#app/desk/model/configure-model.ts'
import { openEndpoint } from '#app/desk/model/open-endpoint.ts'
import { removeModel } from '#app/desk/model/remove-model.ts'
import { tryModel } from '#app/desk/model/try-model.ts'
import { findModelEndpoint } from '#db/model/model-endpoint.ts'
import { eachStore } from '#tests/each-store.ts'
import { fakeOutside } from '#tests/fake-outside.ts'
import { deskOf, DESK_ID, makeDeskRow, makePerson } from '#tests/make.ts'

const KEY = 'sk-live-0123456789'

function given(changes: Partial<ConfigureModel> = {}): ConfigureModel {
  return {
    baseUrl: 'http://localhost:11434/v1/',
    model: 'llama-3',
    timeoutSeconds: 60,
    key: { change: 'set', key: KEY },
    seenVersion: 0,
    ...changes,
  }
}

eachStore('the desk’s own model', (db) => {
  beforeEach(async () => {
    await makeDeskRow(db())
    await makePerson(db(), 'ada', ['admin'])
    await makePerson(db(), 'ed', ['editor'])
  })

  const ada = () => deskOf(db(), 'ada')
  const everything = async () =>
    JSON.stringify(
      await Promise.all([
        db().selectFrom('modelEndpoint').selectAll().execute(),
        db().selectFrom('auditEvent').selectAll().execute(),
        db().selectFrom('job').selectAll().execute(),
      ]),
    )

  test('there is none until an admin sets one', async () => {
    expect(await openEndpoint(await ada())).toMatchObject({
      refusal: 'no-model',
    })
  })

  test('an admin sets one, and its key opens for it', async () => {
    const set = await configureModel(await ada(), given())

    expect(set).toMatchObject({ ok: true })
    expect(await openEndpoint(await ada())).toEqual({
      ok: true,
      value: {
        baseUrl: 'http://localhost:11434/v1',
        model: 'llama-3',
        timeoutSeconds: 60,
        apiKey: KEY,
      },
    })
  })

  test('the key stands in the open neither in the store nor in the log', async () => {
    await configureModel(await ada(), given())

    const kept = await everything()
    expect(kept).toContain('model.configured')
    expect(kept).not.toContain(KEY)
  })

  test('the log says what was set and that there is a key', async () => {
    await configureModel(await ada(), given())

    const { detail, subjectId } = await db()
      .selectFrom('auditEvent')
      .selectAll()
      .where('action', '=', 'model.configured')
      .executeTakeFirstOrThrow()
    expect(subjectId).toBe(DESK_ID)
    expect(JSON.parse(detail)).toEqual({
      baseUrl: 'http://localhost:11434/v1',
      model: 'llama-3',
      timeoutSeconds: 60,
      key: 'set',
      hasKey: true,
    })
  })

  test.each([
    ['kept', { change: 'keep' as const }, KEY],
    ['let go', { change: 'drop' as const }, null],
    ['set anew', { change: 'set' as const, key: 'sk-new' }, 'sk-new'],
  ])('the key can be %s', async (_how, key, apiKey) => {
    await configureModel(await ada(), given())

    const changed = given({ key, model: 'llama-4', seenVersion: 1 })
    await configureModel(await ada(), changed)

    expect(await openEndpoint(await ada())).toMatchObject({
      value: { model: 'llama-4', apiKey },
    })
  })

  test('a key that is kept does not follow to another origin', async () => {
    await configureModel(await ada(), given())
    const elsewhere = given({
      baseUrl: 'https://attacker.example/v1',
      key: { change: 'keep' },
      seenVersion: 1,
    })

    expect(await configureModel(await ada(), elsewhere)).toMatchObject({
      refusal: 'key-again',
    })
  })

  test('a key does not open if somebody changes the address in the store', async () => {
    await configureModel(await ada(), given())

    await db()
      .updateTable('modelEndpoint')
      .set({ baseUrl: 'https://attacker.example/v1' })
      .execute()

    expect(await openEndpoint(await ada())).toMatchObject({
      refusal: 'key-unreadable',
    })
  })

  test.each([
    [{ baseUrl: 'localhost' }, 'base-url-invalid'],
    [{ model: '  ' }, 'model-name-invalid'],
    [{ model: 'm'.repeat(201) }, 'model-name-invalid'],
    [{ timeoutSeconds: 4 }, 'time-limit-invalid'],
    [{ timeoutSeconds: 241 }, 'time-limit-invalid'],
    [{ key: { change: 'set', key: 'a b' } }, 'key-invalid'],
    [{ key: { change: 'set', key: 'sk\r\nX-Evil: 1' } }, 'key-invalid'],
    [{ key: { change: 'set', key: '' } }, 'key-invalid'],
    [{ seenVersion: 3 }, 'changed-since'],
  ] as const)('%j is refused: %s', async (changes, refusal) => {
    const set = await configureModel(await ada(), given(changes))

    expect(set).toMatchObject({ ok: false, refusal })
    expect(await findModelEndpoint(db(), DESK_ID)).toBeUndefined()
  })

  test('removing it lets the key go', async () => {
    await configureModel(await ada(), given())

    expect(await removeModel(await ada())).toMatchObject({ ok: true })

    expect(await findModelEndpoint(db(), DESK_ID)).toBeUndefined()
    expect(await everything()).toContain('model.removed')
    expect(await removeModel(await ada())).toMatchObject({
      refusal: 'no-model',
    })
  })

  test('only who manages the desk may set, try or remove it', async () => {
    const ed = await deskOf(db(), 'ed')
    const refusal = 'not-allowed'

    expect(await configureModel(ed, given())).toMatchObject({ refusal })
    expect(await removeModel(ed)).toMatchObject({ refusal })
    expect(await tryModel(ed)).toMatchObject({ refusal })
  })

  describe('trying it', () => {
    test('sends one fixed sentence and counts the quotes that hold', async () => {
      const asked: unknown[] = []
      const claims = [
        { quote: 'The bridge opened on 3 May 2021' },
        { quote: 'The bridge was never opened' },
      ]
      const outside = fakeOutside({
        askModel: async (endpoint, messages) => {
          asked.push({ endpoint, messages })
          return accept({ said: JSON.stringify({ claims }), milliseconds: 812 })
        },
      })
      await configureModel(await ada(), given())

      const tried = await tryModel({ ...(await ada()), outside })

      expect(tried).toEqual(accept({ milliseconds: 812, kept: 1 }))
      expect(asked).toMatchObject([{ endpoint: { apiKey: KEY } }])
    })

    test.each([
      ['model-error', 401],
      ['model-timed-out', null],
    ] as const)('tells what went wrong: %s', async (refusal, status) => {
      const outside = fakeOutside({
        askModel: async () => refuse(refusal, { status }),
      })
      await configureModel(await ada(), given())

      expect(await tryModel({ ...(await ada()), outside })).toEqual(
        refuse(refusal, { status }),
      )
    })

    test('an answer without claims is nothing usable', async () => {
      const outside = fakeOutside({
        askModel: async () => accept({ said: 'Hello!', milliseconds: 5 }),
      })
      await configureModel(await ada(), given())

      expect(await tryModel({ ...(await ada()), outside })).toMatchObject({
        refusal: 'model-said-nothing-usable',
      })
    })
  })
})
