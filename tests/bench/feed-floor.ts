import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Sqlite from 'better-sqlite3'

/**
 * As little as a server can do to send a feed from this store: a bare loop over
 * rows that hold its very bytes. Run with the store's file; it tells its port.
 */
const [, , file = ''] = process.argv
const store = new Sqlite(file, { readonly: true })
const batch = store.prepare<[number], { n: number; bytes: Buffer }>(
  'select n, bytes from bench_feed where n > ? order by n limit 100',
)

const server = createServer(async (_req, res) => {
  res.writeHead(200, { 'Content-Type': 'application/json' })
  let last = 0
  for (;;) {
    const rows = batch.all(last)
    if (rows.length === 0) break
    last = rows.at(-1)!.n
    const bytes = Buffer.concat(rows.map((row) => row.bytes))
    if (!res.write(bytes)) await once(res, 'drain')
  }
  res.end()
})
server.listen(0, '127.0.0.1', () => {
  process.send?.((server.address() as AddressInfo).port)
})
process.once('disconnect', () => process.exit())
