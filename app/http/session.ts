import { Lucia, TimeSpan } from 'lucia'
import { nameBrowser } from '#app/core/sign-in/name-browser.ts'
import type { Db, Flag } from '#db/schema.ts'
import { sessionAdapter } from '#db/sign-in/sessions.ts'

declare module 'lucia' {
  interface Register {
    Lucia: Sessions['lucia']
    DatabaseSessionAttributes: SessionAttributes
    DatabaseUserAttributes: UserAttributes
  }
}

type SessionAttributes = { createdAt: string; browser: string; system: string }
type UserAttributes = { name: string; isDemo: Flag; deskId: string }

export type Sessions = ReturnType<typeof makeSessions>
export type SignedIn = NonNullable<Awaited<ReturnType<typeof readSession>>>

const COOKIE = '__Host-session'
const IDLE = new TimeSpan(12, 'h')
const ABSOLUTE = new TimeSpan(14, 'd')
/** A session is prolonged at most this often, to spare the store. */
const RENEW_EVERY = new TimeSpan(10, 'm')

/** Sessions of the people in `db`. They end when idle for twelve hours. */
export function makeSessions(db: Db) {
  const adapter = sessionAdapter(db)
  const lucia = new Lucia(adapter, {
    sessionExpiresIn: IDLE,
    sessionCookie: {
      name: COOKIE,
      attributes: { secure: true, sameSite: 'lax', path: '/' },
    },
    getSessionAttributes: (attributes: SessionAttributes) => attributes,
    getUserAttributes: (attributes: UserAttributes) => attributes,
  })
  return { lucia, prolong: adapter.updateSessionExpiration }
}

/**
 * The session that `request` names, if it is alive and not older than fourteen
 * days, and the person. `cookie` is set when the browser's copy wants renewal.
 */
export async function readSession(
  { lucia, prolong }: Sessions,
  request: Request,
) {
  const id = lucia.readSessionCookie(request.headers.get('cookie') ?? '')
  if (!id) return null
  const { session, user } = await lucia.validateSession(id)
  if (!session) return null

  const now = Date.now()
  const endsAt = Date.parse(session.createdAt) + ABSOLUTE.milliseconds()
  if (now >= endsAt) {
    await lucia.invalidateSession(id)
    return null
  }
  const wanted = Math.min(now + IDLE.milliseconds(), endsAt)
  // Lucia itself prolongs without knowing of the fourteen days.
  const lag = Math.abs(wanted - session.expiresAt.getTime())
  const isStale = lag > RENEW_EVERY.milliseconds()
  if (isStale) await prolong(id, new Date(wanted))
  const cookie =
    isStale || session.fresh ? lucia.createSessionCookie(id).serialize() : null
  return { sessionId: id, person: user, cookie }
}

/**
 * Begin a session with a new id, in place of the one that `request` names; the
 * value is the `Set-Cookie` header.
 */
export async function startSession(
  sessions: Sessions,
  request: Request,
  personId: string,
) {
  await endSession(sessions, request)
  const session = await sessions.lucia.createSession(personId, {
    createdAt: new Date().toISOString(),
    ...nameBrowser(request.headers.get('user-agent')),
  })
  return sessions.lucia.createSessionCookie(session.id).serialize()
}

/** End the session that `request` names; the value is the `Set-Cookie` header. */
export async function endSession({ lucia }: Sessions, request: Request) {
  const id = lucia.readSessionCookie(request.headers.get('cookie') ?? '')
  if (id) await lucia.invalidateSession(id)
  return lucia.createBlankSessionCookie().serialize()
}

/** True if `response` begins or ends a session. */
export function setsSession(response: Response) {
  const cookies = response.headers.getSetCookie()
  return cookies.some((cookie) => cookie.startsWith(`${COOKIE}=`))
}
