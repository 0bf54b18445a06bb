import { redirect, type AppLoadContext } from '@remix-run/node'
import { ownPath } from '#app/core/sign-in/own-path.ts'
import { startSession } from '../session.ts'
import { writeDeviceCookie } from './device-cookie.ts'

type Welcomed = { personId: string; deviceMark: string }
type Asked = { request: Request; context: AppLoadContext }

/** Begin a session for a person whose password is right, and let them in. */
export async function welcome(
  { request, context }: Asked,
  { personId, deviceMark }: Welcomed,
) {
  const { sessions } = context.app
  const to = new URL(request.url).searchParams.get('to')
  const headers = new Headers()
  headers.append('Set-Cookie', await startSession(sessions, request, personId))
  headers.append('Set-Cookie', await writeDeviceCookie(deviceMark))
  return redirect(ownPath(to) ?? '/desk', { headers })
}
