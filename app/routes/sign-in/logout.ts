import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { signOut } from '#app/desk/sign-in/sign-out.ts'
import { findSignedInDesk } from '#app/http/desk-for.ts'
import { endSession } from '#app/http/session.ts'

export async function action({ request, context }: ActionFunctionArgs) {
  const desk = await findSignedInDesk({ request, context })
  if (desk) await signOut(desk)
  const cookie = await endSession(context.app.sessions, request)
  return redirect('/login', { headers: { 'Set-Cookie': cookie } })
}

/** A link or an image must not log anybody out. */
export function loader() {
  return redirect('/')
}
