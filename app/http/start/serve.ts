import type { Server } from 'node:http'
import { DESK_ITSELF } from '#app/core/people/roles.ts'
import { wantFreshPages } from '#app/desk/publication/render-site.ts'
import { findDesk } from '#db/people/desks.ts'
import type { App } from '../app.ts'
import { deskAs } from '../desk-for.ts'
import { CannotStart, whyNotListening } from './cannot-start.ts'
import { readEnv, UnusableSettings, type Env } from '../env.ts'
import { askForWholeLog, needLogKey } from './check-log.ts'
import { prepareDemo } from './demo-run.ts'
import { keepRecurring } from './keep-recurring.ts'
import { makeApp } from './make-app.ts'
import { tendStore } from './tend-store.ts'
import { makeServer, type ServerParts } from '../server/server.ts'
import { prepareFirstRun } from '../sign-in/first-run.ts'
import { stopOnSignals } from '../server/shutdown.ts'
import { wakeAfterWrites, workJobs } from '../jobs/work-jobs.ts'

/** Serve until told to stop; a fault that a person can mend ends in a sentence. */
export async function start(makeParts: (app: App) => Promise<ServerParts>) {
  try {
    await serve(readEnv(process.env), makeParts)
  } catch (error) {
    const isMendable =
      error instanceof CannotStart || error instanceof UnusableSettings
    if (!isMendable) throw error
    console.error(`\n${error.message}\n`)
    process.exit(1)
  }
}

async function serve(env: Env, makeParts: (app: App) => Promise<ServerParts>) {
  const app = await makeApp(env)
  await needLogKey(app)
  const server = makeServer(app, await makeParts(app))
  const welcome =
    env.desk === 'real' ? await firstRunText(app) : await prepareDemo(app)
  await listen(server, env)
  await askForFreshPages(app)
  await askForWholeLog(app)
  const jobs = await workJobs(app)
  wakeAfterWrites(server, jobs)
  const stopTending = tendStore(app)
  const stopRecurring = keepRecurring(app, jobs)
  console.log(`\nClaimdesk is at ${env.origin}\n${welcome}`)
  stopOnSignals({
    server,
    log: app.log,
    async stopRest() {
      stopTending()
      stopRecurring()
      await jobs.stop()
      await app.readDb.destroy()
      await app.db.destroy()
      app.log.flush()
    },
  })
}

/** After an upgrade, or at another address, what is published is made anew. */
async function askForFreshPages(app: App) {
  if (await findDesk(app.db, app.deskId))
    await wantFreshPages(deskAs(app, DESK_ITSELF))
}

async function firstRunText(app: App) {
  const firstRun = await prepareFirstRun(app)
  if (!firstRun) return ''
  const { address, code } = firstRun
  return `\nIt has no admin yet. Open ${address} and enter this code, which works once:\n\n  ${code}\n`
}

function listen(server: Server, { port, host }: Env) {
  return new Promise<void>((resolve, reject) => {
    server.once('error', (error) =>
      reject(new CannotStart(whyNotListening(error, { port, host }))),
    )
    server.listen(port, host, resolve)
  })
}
