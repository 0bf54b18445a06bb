import type { AppLoadContext } from '@remix-run/node'
import { readPreferences } from '#app/core/people/preferences.ts'
import { findDesk } from '#db/people/desks.ts'
import { findPerson } from '#db/people/people.ts'
import { findSignedIn } from '../desk-for.ts'

type Asked = { request: Request; context: AppLoadContext }

/** What every page may show: the desk, who is signed in, and their settings. */
export async function loadRootData({ request, context }: Asked) {
  const { app, requestId } = context
  const desk = await findDesk(app.db, app.deskId)
  return {
    locale: desk?.language ?? 'en',
    timeZone: desk?.timeZone ?? 'UTC',
    desk: { name: desk?.name ?? '', isDemo: app.env.desk === 'demo' },
    signedIn: await loadSignedIn({ request, context }),
    requestId,
  }
}

async function loadSignedIn({ request, context }: Asked) {
  const signedIn = await findSignedIn({ request, context })
  if (!signedIn) return null
  const { app } = context
  const { id, roles } = signedIn.actor
  const person = await findPerson(app.db, app.deskId, id)
  if (!person) return null
  return {
    person: { id, roles, name: person.name },
    preferences: readPreferences(person.preferences),
  }
}
