import { DEMO_PASSWORD } from '#app/core/people/demo.ts'
import { CONSOLE } from '#app/core/people/roles.ts'
import { findDesk, isDemoDesk } from '#db/people/desks.ts'
import { listDemoPeople } from '#db/people/people-pages.ts'
import { hasReview } from '#db/publication/reviews.ts'
import { seedDemo } from '#seeds/seed-demo.ts'
import type { App } from '../app.ts'
import { deskAs } from '../desk-for.ts'
import { CannotStart, whyHalfSeeded } from './cannot-start.ts'

/**
 * Seed the worked example where the store is empty. The value is what to print:
 * the sign-ins of the demo people, or nothing where they may not come in.
 */
export async function prepareDemo(app: App): Promise<string> {
  await seedOnce(app)
  if (!app.demoPeopleWelcome) return ''
  const people = await listDemoPeople(app.db, app.deskId)
  if (people.length === 0) return ''
  const lines = people.map(
    ({ email, name, roles }) =>
      `  ${email.padEnd(22)} ${name} (${roles.join(', ')})`,
  )
  return `
This is a demonstration desk; its people do not exist. Sign in as one of
${lines.join('\n')}
with the password ${DEMO_PASSWORD}
`
}

/** The example publishes near its end: a demo desk without a review is a torso. */
async function seedOnce(app: App) {
  const { db, deskId, env } = app
  if (!(await findDesk(db, deskId))) return seedDemo(deskAs(app, CONSOLE))
  if ((await isDemoDesk(db, deskId)) && !(await hasReview(db, deskId)))
    throw new CannotStart(whyHalfSeeded(env.databaseUrl))
}
