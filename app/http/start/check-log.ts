import { DESK_ITSELF } from '#app/core/people/roles.ts'
import { findMissingLogKey } from '#app/desk/log/check-log-key.ts'
import { wantWholeLog } from '#app/desk/log/fill-log.ts'
import { UnusableKeyFile } from '#app/outside/log-keys/key-file.ts'
import { findDesk } from '#db/people/desks.ts'
import type { App } from '../app.ts'
import { deskAs } from '../desk-for.ts'
import { CannotStart, whyNoLogKey } from './cannot-start.ts'

/** Refuse to start without the key that signs what this desk publishes. */
export async function needLogKey(app: App) {
  const keyId = await findMissing(app)
  if (keyId) throw new CannotStart(whyNoLogKey(keyId, app.env.logKeyFile))
}

/** What was published before there was a log is entered into it. */
export async function askForWholeLog(app: App) {
  if (await findDesk(app.db, app.deskId))
    await wantWholeLog(deskAs(app, DESK_ITSELF))
}

async function findMissing(app: App) {
  try {
    return await findMissingLogKey(deskAs(app, DESK_ITSELF))
  } catch (error) {
    if (!(error instanceof UnusableKeyFile)) throw error
    throw new CannotStart(error.message, { cause: error })
  }
}
