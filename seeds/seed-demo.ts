import { DEMO_PASSWORD } from '#app/core/people/demo.ts'
import { DeskSettings } from '#app/core/people/desk-settings.ts'
import { DESK_ITSELF } from '#app/core/people/roles.ts'
import { record } from '#app/desk/audit.ts'
import { inTransaction, type Desk } from '#app/desk/desk.ts'
import { newPerson } from '#app/desk/people/new-person.ts'
import { changeSettings } from '#app/desk/settings/change-settings.ts'
import { foundDesk } from '#app/desk/settings/found-desk.ts'
import { hashPassword } from '#app/desk/sign-in/password.ts'
import { runSiteCheck } from '#app/desk/site-check/run-site-check.ts'
import { beginSiteCheck } from '#app/desk/site-check/start-site-check.ts'
import { getDesk } from '#db/people/desks.ts'
import { insertPerson } from '#db/people/people.ts'
import { DEMO_DESK, DEMO_SETTINGS } from './desk.ts'
import { DEMO_PEOPLE, type DemoName } from './people.ts'
import { as, done, tellTogether, type Teller } from './teller.ts'
import { tellWeek } from './week/week.ts'

const DAYS = 7

/**
 * Fill an empty store with the worked example: a demo desk and the week that
 * ends now, told through the desk's own use cases.
 */
export async function seedDemo(desk: Desk) {
  const start = new Date(desk.now)
  start.setUTCHours(0, 0, 0, 0)
  start.setUTCDate(start.getUTCDate() - DAYS)
  const first = { ...desk, now: start }
  done(await foundDesk(first, DEMO_DESK))
  const personIds = await addPeople(first)
  const teller = { desk, personIds, start }
  await tellTogether(teller, [describeDesk])
  await tellWeek(teller)
  await checkSite({ ...desk, actor: DESK_ITSELF })
}

/** The report that the desk would have made in the night. */
async function checkSite(desk: Desk) {
  await runSiteCheck(desk, await beginSiteCheck(desk))
}

async function addPeople(desk: Desk) {
  const passwordHash = await hashPassword(DEMO_PASSWORD)
  return inTransaction(desk, async (desk) => {
    const ids: Partial<Record<DemoName, string>> = {}
    for (const [key, { roles, ...who }] of Object.entries(DEMO_PEOPLE)) {
      const person = newPerson(desk, { ...who, passwordHash })
      await insertPerson(desk.tx, { ...person, isDemo: 1 }, roles)
      await record(desk, { action: 'person.added', subjectId: person.id })
      ids[key as DemoName] = person.id
    }
    return ids as Record<DemoName, string>
  })
}

async function describeDesk(teller: Teller) {
  const faye = await as(teller, 'faye', '1 8:00')
  const { version, name, language, timeZone } = await getDesk(
    faye.db,
    faye.deskId,
  )
  const settings = DeskSettings.parse(DEMO_SETTINGS)
  const changed = { name, language, timeZone, settings, seenVersion: version }
  done(await changeSettings(faye, changed))
}
