import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Sqlite from 'better-sqlite3'

type Row = { mediaType: string; body: Buffer }

/**
 * As little as a server on this store can do: one point select and the bytes.
 * Run with the store's file as its only argument; it tells its port.
 */
const [, , file = ''] = process.argv
const store = new Sqlite(file, { readonly: true })
const { id: deskId } = store.prepare('select id from desk').get() as {
  id: string
}
const find = store.prepare<[string, string], Row>(
  'select media_type as mediaType, brotli as body from rendering where desk_id = ? and path = ?',
)

const server = createServer((req, res) => {
  const row = find.get(deskId, req.url ?? '')
  if (!row) return res.writeHead(404).end()
  res.writeHead(200, {
    'Content-Type': row.mediaType,
    'Content-Encoding': 'br',
    'Content-Length': row.body.length,
  })
  res.end(row.body)
})
server.listen(0, '127.0.0.1', () => {
  process.send?.((server.address() as AddressInfo).port)
})
process.once('disconnect', () => process.exit())
