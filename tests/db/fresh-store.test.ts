import { expect, test } from 'vitest'
import { eachStore } from '#tests/each-store.ts'

eachStore('a fresh store', (db) => {
  test.each(['first', 'second'])('is empty for the %s test', async (name) => {
    const attempts = () => db().selectFrom('attempt').select('key').execute()
    expect(await attempts()).toEqual([])

    await db()
      .insertInto('attempt')
      .values({ key: name, points: 1, expiresAt: '2022-01-03T12:00:00.000Z' })
      .execute()

    expect(await attempts()).toEqual([{ key: name }])
  })
})
