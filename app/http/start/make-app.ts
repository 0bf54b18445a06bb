import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { publicOnly } from '#app/outside/fetch/address-policy.ts'
import { makeOutside } from '#app/outside/outside.ts'
import { PARSE_WORKER } from '#app/outside/read-document/read-document.ts'
import { migrate } from '#db/migrate.ts'
import { openDatabase, openForReading } from '#db/open.ts'
import { makeApiLimits } from '../api/limits.ts'
import type { App } from '../app.ts'
import { CannotStart, whyNoStore } from './cannot-start.ts'
import type { Env } from '../env.ts'
import { isLoopback } from '../loopback.ts'
import { makeCheckLimits } from '../publish/check-limits.ts'
import { makeLogger } from '../log.ts'
import { makeRender } from '../publish/make-render.tsx'
import { readSiteFiles } from '../publish/site-files.ts'
import { makeSessions } from '../session.ts'

/** The one desk of this deployment. */
const DESK_ID = 'dsk_1'

/** Open and migrate the store and put together what requests may touch. */
export async function makeApp(env: Env): Promise<App> {
  const { db, readDb } = await openStore(env.databaseUrl)
  return {
    env,
    db,
    readDb,
    log: makeLogger(env),
    deskId: DESK_ID,
    sessions: makeSessions(db),
    outside: outsideOf(env),
    render: makeRender(readSiteFiles(path.resolve('build/site/client'))),
    limits: makeApiLimits(),
    demoPeopleWelcome:
      isLoopback(env.host) && isLoopback(new URL(env.origin).hostname),
    checkLimits: makeCheckLimits(),
    newId,
    now: () => new Date(),
  }
}

function outsideOf({ origin, keyFile, logKeyFile, smtpUrl, mailFrom }: Env) {
  return makeOutside({
    origin,
    keyFile,
    logKeyFile,
    policy: publicOnly,
    workerUrl: PARSE_WORKER,
    mail: smtpUrl && mailFrom ? { smtpUrl, mailFrom } : null,
  })
}

async function openStore(databaseUrl: string) {
  try {
    const db = openDatabase(databaseUrl)
    await migrate(db)
    return { db, readDb: openForReading(databaseUrl) }
  } catch (error) {
    throw new CannotStart(whyNoStore(error, databaseUrl), { cause: error })
  }
}

/** Ids begin with the time, so that new rows lie side by side in the store. */
function newId(prefix: string) {
  const time = Date.now().toString(36).padStart(9, '0')
  return `${prefix}_${time}${randomBytes(10).toString('hex')}`
}
