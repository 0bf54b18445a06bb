import { sql } from 'kysely'
import type { RequestHandler } from 'express'
import type { App } from '../app.ts'

const PATIENCE_MS = 2_000

/** Says whether the store answers, for whoever watches the server. */
export function health({ db, log }: Pick<App, 'db' | 'log'>): RequestHandler {
  return async (_req, res) => {
    res.setHeader('Cache-Control', 'no-store')
    try {
      await Promise.race([sql`select 1`.execute(db), impatience()])
      res.type('text').send('ok\n')
    } catch (error) {
      log.error({ err: error }, 'the store does not answer')
      res.status(503).type('text').send('the store does not answer\n')
    }
  }
}

function impatience() {
  return new Promise((_resolve, reject) => {
    const late = () => reject(new Error(`No answer in ${PATIENCE_MS} ms`))
    setTimeout(late, PATIENCE_MS).unref()
  })
}
