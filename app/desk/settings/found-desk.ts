import { DeskSettings } from '#app/core/people/desk-settings.ts'
import { CONSOLE } from '#app/core/people/roles.ts'
import { DEFAULT_SCALE } from '#app/core/rating/scale.ts'
import { accept, refuse } from '#app/core/result.ts'
import { findDesk, insertDesk } from '#db/people/desks.ts'
import { insertScaleVersion } from '#db/rating/scales.ts'
import { record } from '../audit.ts'
import { inTransaction, type Desk, type OpenDesk } from '../desk.ts'

export type NewDesk = { name: string; language: string; timeZone: string }

/** Make the desk itself, with the scale and the settings that it starts with. */
export function foundDesk(desk: Desk, given: NewDesk) {
  return inTransaction({ ...desk, actor: CONSOLE }, async (desk) => {
    if (await findDesk(desk.tx, desk.deskId)) return refuse('desk-exists')
    await insertDesk(desk.tx, {
      id: desk.deskId,
      ...given,
      settings: JSON.stringify(DeskSettings.parse({})),
      createdAt: desk.now.toISOString(),
      version: 1,
    })
    await insertFirstScale(desk)
    await record(desk, { action: 'desk.created', subjectId: desk.deskId })
    return accept(undefined)
  })
}

async function insertFirstScale({ tx, deskId, now, newId }: OpenDesk) {
  const version = {
    id: newId('scl'),
    deskId,
    number: 1,
    note: null,
    createdAt: now.toISOString(),
    createdById: null,
  }
  await insertScaleVersion(tx, version, DEFAULT_SCALE)
}
