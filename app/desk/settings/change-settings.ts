import type { DeskSettings } from '#app/core/people/desk-settings.ts'
import { mayDo } from '#app/core/people/roles.ts'
import { accept, refuse } from '#app/core/result.ts'
import { getDesk, updateDesk } from '#db/people/desks.ts'
import { record } from '../audit.ts'
import { inTransaction, type Desk } from '../desk.ts'
import type { NewDesk } from './found-desk.ts'

export type ChangedSettings = NewDesk & {
  settings: DeskSettings
  seenVersion: number
}

/** Change how the desk works and what it says of itself in public. */
export function changeSettings(
  desk: Desk,
  { seenVersion, ...given }: ChangedSettings,
) {
  return inTransaction(desk, async (desk) => {
    if (!mayDo(desk.actor, 'desk.manage')) return refuse('not-allowed')
    const row = await getDesk(desk.tx, desk.deskId)
    if (row.version !== seenVersion) return refuse('changed-since', row)
    const changed = changedFields(row, given)
    if (!Object.keys(changed).length) return accept(changed)

    const settings = JSON.stringify(given.settings)
    await updateDesk(desk.tx, row, { ...given, settings })
    await record(desk, {
      action: 'desk.settings-changed',
      subjectId: desk.deskId,
      detail: { changed },
    })
    return accept(changed)
  })
}

type Fields = NewDesk & { settings: DeskSettings }

/** The new values of what differs. */
function changedFields(before: Fields, after: Fields) {
  const old: Record<string, unknown> = flat(before)
  const differing = Object.entries(flat(after)).filter(
    ([key, value]) => JSON.stringify(old[key]) !== JSON.stringify(value),
  )
  return Object.fromEntries(differing)
}

function flat({ name, language, timeZone, settings }: Fields) {
  return { name, language, timeZone, ...settings }
}
