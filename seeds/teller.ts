import type { Accepted, Refused } from '#app/core/result.ts'
import type { Desk } from '#app/desk/desk.ts'
import { listRoles } from '#db/people/people.ts'
import type { DemoName } from './people.ts'
import { takeTurns, type Turns } from './turns.ts'

/** Who acts, and at which moment of the week. */
export type Teller = {
  desk: Desk
  personIds: Record<DemoName, string>
  /** Midnight before day 1 of the week. */
  start: Date
  turns: Turns
}

type Story<Told> = (teller: Teller) => Promise<Told>

/** Tell stories side by side, so that the whole happens in the order of time. */
export async function tellTogether<Told>(
  teller: Omit<Teller, 'turns'>,
  stories: readonly Story<Told>[],
): Promise<Told[]> {
  const turns = takeTurns(stories.length)
  return Promise.all(
    stories.map(async (story) => {
      try {
        return await story({ ...teller, turns })
      } finally {
        turns.leave()
      }
    }),
  )
}

/** The desk as a demo person touches it on day 1 to 7 at a time of day (UTC). */
export async function as(
  teller: Teller,
  name: DemoName,
  moment: `${number} ${number}:${number}`,
): Promise<Desk> {
  const { desk, personIds, turns } = teller
  const now = momentOf(teller, moment)
  await turns.reach(now)
  const id = personIds[name]
  const roles = await listRoles(desk.db, id)
  return { ...desk, actor: { id, roles }, now }
}

/** What the verb gave; a refusal means the story no longer fits the desk. */
export function done<T>(result: Accepted<T> | Refused<string, unknown>): T {
  if (result.ok) return result.value
  const detail = JSON.stringify(result.detail ?? null)
  throw new Error(`The worked example was refused: ${result.refusal} ${detail}`)
}

function momentOf({ start }: Teller, moment: string) {
  const [day, hours, minutes] = moment.split(/[ :]/).map(Number)
  const at = new Date(start)
  at.setUTCDate(at.getUTCDate() + day! - 1)
  at.setUTCHours(hours!, minutes!)
  return at
}
