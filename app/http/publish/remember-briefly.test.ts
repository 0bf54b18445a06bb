import { expect, test } from 'vitest'
import { rememberBriefly } from './remember-briefly.ts'

function setUp(store: Record<string, string>) {
  const asked: string[] = []
  let now = 0
  const find = rememberBriefly(
    async (key) => {
      asked.push(key)
      return store[key]
    },
    () => now,
  )
  return { asked, find, wait: (ms: number) => (now += ms) }
}

test('what was found is not asked for again within a second', async () => {
  const { asked, find, wait } = setUp({ a: 'one' })

  await find('a')
  wait(999)
  const again = await find('a')

  expect(again).toBe('one')
  expect(asked).toEqual(['a'])
})

test('after a second a change shows', async () => {
  const store: Record<string, string> = { a: 'one' }
  const { find, wait } = setUp(store)

  await find('a')
  store.a = 'two'
  wait(1000)
  const changed = await find('a')
  delete store.a
  wait(1000)
  const gone = await find('a')

  expect(changed).toBe('two')
  expect(gone).toBeUndefined()
})

test('what is not there is found as soon as it is', async () => {
  const store: Record<string, string> = {}
  const { find } = setUp(store)

  await find('a')
  store.a = 'one'
  const found = await find('a')

  expect(found).toBe('one')
})

test('it does not remember without end', async () => {
  const keys = Array.from({ length: 301 }, (_, at) => `key ${at}`)
  const { asked, find } = setUp(Object.fromEntries(keys.map((k) => [k, k])))

  for (const key of keys) await find(key)
  await find('key 1')
  await find('key 0')

  expect(asked.slice(301)).toEqual(['key 0'])
})
