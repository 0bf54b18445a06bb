import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { THEMES } from '#app/core/people/preferences.ts'
import { setPreferences } from '#app/desk/people/set-preferences.ts'
import { signedInDesk } from '#app/http/desk-for.ts'
import { readForm } from '#app/http/form.ts'

const ThemeForm = z.object({ theme: z.enum(THEMES) })

/** Keep the chosen look and lead back to where it was chosen. */
export async function action({ request, context }: ActionFunctionArgs) {
  const desk = await signedInDesk({ request, context })
  const form = await readForm(request, ThemeForm)
  if (form.ok) await setPreferences(desk, form.value)
  return redirect(pathOf(request.headers.get('referer')) ?? '/desk')
}

/** The path of an address, so that nobody is led to another site. */
function pathOf(address: string | null) {
  if (!address || !URL.canParse(address)) return null
  const { pathname, search } = new URL(address)
  return pathname.startsWith('/desk') ? pathname + search : null
}

export function loader() {
  return redirect('/desk')
}
