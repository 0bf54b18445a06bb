import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData } from '@remix-run/react'
import { DeskShell } from '#app/components/shell/desk-shell.tsx'
import { mayDo } from '#app/core/people/roles.ts'
import { readPreferences } from '#app/core/people/preferences.ts'
import { totalOf, type SiteCounts } from '#app/core/review/site/site-counts.ts'
import type { Desk } from '#app/desk/desk.ts'
import { signedInDesk } from '#app/http/desk-for.ts'
import { readFlash } from '#app/http/flash.ts'
import { getDesk, isDemoDesk } from '#db/people/desks.ts'
import { countUnseen } from '#db/claims/inbox.ts'
import { countOpenAlarms } from '#db/site-check/alarms.ts'
import { findLastFinished } from '#db/site-check/site-checks.ts'
import { findPerson } from '#db/people/people.ts'

const MOST_UNREAD = 99
const MOST_ALARMS = 99

export async function loader({ request, context }: LoaderFunctionArgs) {
  const desk = await signedInDesk({ request, context })
  const { db, deskId, actor } = desk
  const person = await findPerson(db, deskId, actor.id)
  if (!person) throw new Error(`No person ${actor.id}`)
  const { theme, letterKeys } = readPreferences(person.preferences)
  const { name } = await getDesk(db, deskId)
  const { flash, headers } = readFlash(request)
  const shown = {
    desk: { name, isDemo: await isDemoDesk(db, deskId) },
    person: { id: person.id, name: person.name, roles: actor.roles },
    theme,
    singleKeys: letterKeys ? ('on' as const) : ('off' as const),
    unread: await countUnseen(db, actor.id, MOST_UNREAD),
    alarms: mayDo(actor, 'site.check')
      ? await readAlarms(desk)
      : { pages: 0, errors: 0 },
    flash,
  }
  return data(shown, { headers })
}

/** What of the published site is broken, as far as it is known. */
async function readAlarms({ db, deskId }: Desk) {
  const last = await findLastFinished(db, deskId)
  const counts = JSON.parse(last?.counts ?? '{}') as SiteCounts
  return {
    pages: await countOpenAlarms(db, deskId, MOST_ALARMS),
    errors: totalOf(counts, 'E'),
  }
}

export default function DeskLayout() {
  const shown = useLoaderData<typeof loader>()
  return (
    <DeskShell {...shown}>
      <Outlet />
    </DeskShell>
  )
}
