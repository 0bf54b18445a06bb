import { expect, test } from 'vitest'
import { stop } from '#app/http/server/shutdown.ts'
import { runServer } from './running-server.ts'

test('stopping finishes the requests under way, then stops the rest', async () => {
  const { promise: work, resolve: finishWork } = Promise.withResolvers<void>()
  const told: string[] = []
  const { server, url, db, log } = await runServer(
    {},
    {
      stored: async (_req, res) => {
        await work
        res.end('finished')
        told.push('answered')
        return true
      },
    },
  )
  const answer = fetch(url)
  await expect.poll(() => connections(server)).toBe(1)

  const stopped = stop({
    server,
    log,
    stopRest: async () => {
      told.push('rest')
      await db.destroy()
    },
  })
  finishWork()
  await stopped

  expect(await (await answer).text()).toBe('finished')
  expect(told).toEqual(['answered', 'rest'])
  await expect(fetch(url)).rejects.toThrow('fetch failed')
})

test('a request that takes too long is cut off', async () => {
  const { server, url, db, log } = await runServer(
    {},
    { stored: () => new Promise(() => {}) },
  )
  const answer = fetch(url)
  const cut = expect(answer).rejects.toThrow('fetch failed')
  await expect.poll(() => connections(server)).toBe(1)

  await stop({ server, log, stopRest: () => db.destroy() }, 10)

  await cut
})

function connections(server: import('node:http').Server) {
  return new Promise<number>((resolve, reject) =>
    server.getConnections((error, count) =>
      error ? reject(error) : resolve(count),
    ),
  )
}
