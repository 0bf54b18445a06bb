import { redirect, type AppLoadContext } from '@remix-run/node'
import { mayDo, type Permission } from '#app/core/people/roles.ts'
import type { Desk } from '#app/desk/desk.ts'
import { listRoles } from '#db/people/people.ts'
import type { App } from './app.ts'
import { readSession } from './session.ts'

type Asked = { request: Request; context: AppLoadContext }

/**
 * The desk as the person who sent the request may touch it. Sends strangers to
 * log in and answers 403 to those who may not do `permission`.
 */
export async function deskFor(asked: Asked, permission: Permission) {
  const desk = await signedInDesk(asked)
  if (!mayDo(desk.actor, permission)) throw forbidden()
  return desk
}

/** The desk for anyone who is signed in, whatever their roles. */
export async function signedInDesk(asked: Asked): Promise<Desk> {
  const desk = await findSignedInDesk(asked)
  if (desk) return desk
  const { pathname, search } = new URL(asked.request.url)
  const to = encodeURIComponent(pathname + search)
  throw redirect(`/login?to=${to}`)
}

/** The desk of the person who sent the request, or null for a stranger. */
export async function findSignedInDesk({
  request,
  context,
}: Asked): Promise<Desk | null> {
  const signedIn = await findSignedIn({ request, context })
  return signedIn && deskAs(context.app, signedIn.actor)
}

/** Who sent the request, with their session. Asked of the store once a request. */
export function findSignedIn({ request, context }: Asked) {
  const known = asked.get(context)
  if (known) return known
  const answer = askStore(request, context.app)
  asked.set(context, answer)
  return answer
}

/** The cookie to send along where the request's session was prolonged. */
export async function renewedCookie(context: AppLoadContext) {
  const signedIn = await asked.get(context)
  return signedIn?.cookie ?? null
}

const asked = new WeakMap<AppLoadContext, ReturnType<typeof askStore>>()

async function askStore(request: Request, app: App) {
  const signedIn = await readSession(app.sessions, request)
  if (!signedIn || !mayBeHere(app, signedIn.person)) return null
  const roles = await listRoles(app.db, signedIn.person.id)
  return { ...signedIn, actor: { id: signedIn.person.id, roles } }
}

/** The desk as `actor` may touch it; readers act as nobody. */
export function deskAs(app: App, actor: Desk['actor']): Desk {
  const { db, deskId, outside, render, newId } = app
  const origin = app.env.origin
  return { db, deskId, actor, now: app.now(), newId, outside, render, origin }
}

function mayBeHere(app: App, person: { isDemo: number; deskId: string }) {
  if (person.deskId !== app.deskId) return false
  return person.isDemo === 0 || app.demoPeopleWelcome
}

function forbidden() {
  return new Response('Your roles on this desk do not include this.', {
    status: 403,
    statusText: 'Forbidden',
  })
}
