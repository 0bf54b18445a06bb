import type { AppLoadContext } from '@remix-run/node'
import { mayDo, NOBODY } from '#app/core/people/roles.ts'
import type { Scope } from '#app/core/api/scopes.ts'
import { openToken } from '#app/desk/api/tokens/open-token.ts'
import type { Desk } from '#app/desk/desk.ts'
import { deskAs } from '../desk-for.ts'
import { networkOf } from '../sign-in/network-of.ts'
import { countRequest } from './limits.ts'
import { ApiProblem } from './problems.ts'

type Asked = { request: Request; context: AppLoadContext }

/**
 * The desk as the token of the request may touch it, or as nobody where none is
 * needed, and the headers that say how often it may still ask. Cookies are never
 * looked at, so no other site can make a browser use them here.
 */
export async function deskByToken(
  asked: Asked,
  scope: Scope | null,
): Promise<{ desk: Desk; headers: Record<string, string> }> {
  if (!scope) return asNobody(asked)
  const { limits } = asked.context.app
  const secret = bearerOf(asked.request)
  if (!secret) {
    const { headers } = await asNobody(asked)
    throw new ApiProblem('token-missing', {}, { ...headers, ...challenge('') })
  }
  const desk = await openDesk(asked, secret)
  const headers = await countRequest(limits, 'token', desk.actor.token!.id)
  if (!mayDo(desk.actor, 'desk.read'))
    throw new ApiProblem('roles-missing', {}, headers)
  if (desk.actor.token!.scopes.includes(scope)) return { desk, headers }
  const wanted = challenge(`error="insufficient_scope", scope="${scope}"`)
  throw new ApiProblem('scope-missing', {}, { ...headers, ...wanted })
}

async function asNobody({ context }: Asked) {
  const { app, clientAddress } = context
  const network = networkOf(clientAddress)
  const headers = await countRequest(app.limits, 'address', network)
  return { desk: deskAs(app, NOBODY), headers }
}

/** Wrong tokens are counted by address: nobody tries many. */
async function openDesk(asked: Asked, secret: string) {
  const { app } = asked.context
  const opened = await openToken(deskAs(app, NOBODY), secret)
  if (opened && (!opened.isDemo || app.demoPeopleWelcome))
    return deskAs(app, opened.actor)
  const { headers } = await asNobody(asked)
  const wanted = challenge('error="invalid_token"')
  throw new ApiProblem('token-invalid', {}, { ...headers, ...wanted })
}

function bearerOf(request: Request) {
  const header = request.headers.get('authorization') ?? ''
  return /^Bearer +([\w.~+/-]{8,200}=*)$/i.exec(header)?.[1]
}

function challenge(why: string) {
  return { 'WWW-Authenticate': `Bearer realm="desk"${why && `, ${why}`}` }
}
