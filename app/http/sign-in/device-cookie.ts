import { createCookie } from '@remix-run/node'

const DAYS = 180

const cookie = createCookie('__Host-device', {
  httpOnly: true,
  secure: true,
  sameSite: 'lax',
  path: '/',
  maxAge: DAYS * 24 * 60 * 60,
})

/** The mark that this browser was given when somebody signed in. */
export async function readDeviceCookie(request: Request) {
  const value: unknown = await cookie.parse(request.headers.get('cookie'))
  return typeof value === 'string' ? value : null
}

/** The `Set-Cookie` header that leaves `deviceMark` in the browser. */
export function writeDeviceCookie(deviceMark: string) {
  return cookie.serialize(deviceMark)
}
