import { DEMO_PASSWORD } from '#app/core/people/demo.ts'

/** Sign in by the form, as a person does; the value is the cookie to send. */
export async function signIn(origin: string, email: string) {
  const answer = await fetch(`${origin}/login`, {
    method: 'POST',
    headers: { origin },
    body: new URLSearchParams({ email, password: DEMO_PASSWORD }),
    redirect: 'manual',
  })
  const cookies = answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0]!)
  if (answer.status !== 302 || cookies.length === 0)
    throw new Error(`Signing in as ${email} ended in ${answer.status}`)
  return cookies.join('; ')
}
