import { NOBODY } from '#app/core/people/roles.ts'
import {
  makeFirstAdminCode,
  needsFirstAdmin,
} from '#app/desk/sign-in/first-admin.ts'
import { foundDesk } from '#app/desk/settings/found-desk.ts'
import { findDesk } from '#db/people/desks.ts'
import type { App } from '../app.ts'
import { deskAs } from '../desk-for.ts'

const FIRST_NAME = 'New desk'

/**
 * Make the desk where the store has none, and a code for its first admin where
 * nobody could let people in. The value is what to print, or null.
 */
export async function prepareFirstRun(app: App) {
  const desk = await ensureDesk(app)
  if (!(await needsFirstAdmin(desk))) return null
  const code = await makeFirstAdminCode(desk)
  return { address: `${app.env.origin}/first-admin`, code }
}

/** The desk, made with what can be changed later if the store has none. */
export async function ensureDesk(app: App) {
  const desk = deskAs(app, NOBODY)
  if (await findDesk(app.db, app.deskId)) return desk
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  await foundDesk(desk, { name: FIRST_NAME, language: 'en', timeZone })
  return desk
}
