import type { AppLoadContext } from '@remix-run/node'
import { pino } from 'pino'
import { makeApiLimits } from '#app/http/api/limits.ts'
import type { App } from '#app/http/app.ts'
import { readEnv } from '#app/http/env.ts'
import { makeCheckLimits } from '#app/http/publish/check-limits.ts'
import { makeSessions, startSession } from '#app/http/session.ts'
import type { Db } from '#db/schema.ts'
import { fakeOutside } from './fake-outside.ts'
import { fakeRender } from './fake-render.ts'
import { DESK_ID, newId, NOW } from './make.ts'

export const ORIGIN = 'http://localhost:3000'

type ContextSettings = {
  /** Whose session the cookie holds. */
  signedInAs?: string
  now?: string
  app?: Partial<App>
}

/** What the server hands to a route, and the cookie to send with the request. */
export async function makeContext(db: Db, settings: ContextSettings = {}) {
  const { signedInAs, now = NOW } = settings
  const app: App = {
    env: readEnv({ ORIGIN }),
    db,
    readDb: db,
    log: pino({ level: 'silent' }),
    deskId: DESK_ID,
    sessions: makeSessions(db),
    outside: fakeOutside(),
    render: fakeRender(),
    limits: makeApiLimits(),
    demoPeopleWelcome: true,
    checkLimits: makeCheckLimits(),
    newId,
    now: () => new Date(now),
    ...settings.app,
  }
  const context: AppLoadContext = {
    app,
    requestId: 'req_test',
    nonce: 'nonce',
    clientAddress: '192.0.2.7',
    bodyRefused: false,
  }
  const cookie = signedInAs
    ? cookieOf(await startSession(app.sessions, get('/'), signedInAs))
    : ''
  return { context, cookie }
}

/** What a browser would send back for a `Set-Cookie` header. */
export function cookieOf(setCookie: string) {
  return setCookie.split(';', 1)[0]!
}

/** A request for `path`. */
export function get(path: string, cookie = '') {
  return new Request(ORIGIN + path, { headers: { cookie } })
}

/** A submitted form; a list is a field sent several times. */
export function post(
  path: string,
  fields: Record<string, string | readonly string[]>,
  cookie = '',
) {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) body.append(name, one)
  return new Request(ORIGIN + path, {
    method: 'POST',
    headers: { cookie },
    body,
  })
}

/** What `data()` carries, or the answer itself where it is a plain value. */
export function answerOf<T>(answer: T) {
  const wrapped = answer as {
    type?: string
    data?: unknown
    init?: ResponseInit
  }
  const isWrapped = wrapped?.type === 'DataWithResponseInit'
  return {
    data: isWrapped ? wrapped.data : answer,
    status: isWrapped ? (wrapped.init?.status ?? 200) : 200,
  }
}
