import type { Db } from '#db/schema.ts'
import type { Render } from '#app/desk/publication/render.ts'
import type { Outside } from '#app/outside/outside.ts'
import type { ApiLimits } from './api/limits.ts'
import type { Env } from './env.ts'
import type { CheckLimits } from './publish/check-limits.ts'
import type { Logger } from './log.ts'
import type { Sessions } from './session.ts'

/**
 * Everything a request may touch, made once at the start and handed to routes
 * by `context`, so that no module holds a store of its own.
 */
export type App = {
  env: Env
  db: Db
  /** For long reads: its own read-only connection on SQLite. */
  readDb: Db
  log: Logger
  deskId: string
  sessions: Sessions
  outside: Outside
  render: Render
  /** How often a program may ask. */
  limits: ApiLimits
  /** Demo people may sign in: HOST and ORIGIN are loopback. */
  demoPeopleWelcome: boolean
  checkLimits: CheckLimits
  newId: (prefix: string) => string
  now: () => Date
}

declare module '@remix-run/server-runtime' {
  interface AppLoadContext {
    app: App
    requestId: string
    /** For `<Scripts nonce>` and the content security policy. */
    nonce: string
    /** Who asks, as far as the trusted proxies can be believed. */
    clientAddress: string
    /** The body was over the limit and is not here; the form should say so. */
    bodyRefused: boolean
  }
}
