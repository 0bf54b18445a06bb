import { CannotStart } from '#app/http/start/cannot-start.ts'
import { readEnv, UnusableSettings } from '#app/http/env.ts'
import { makeApp } from '#app/http/start/make-app.ts'
import type { App } from '#app/http/app.ts'
import { CommandFault } from './command.ts'

/** Do `work` on the store of the settings, and close it whatever happens. */
export async function withApp(work: (app: App) => Promise<number>) {
  const app = await openApp()
  try {
    return await work(app)
  } finally {
    await app.readDb.destroy()
    await app.db.destroy()
  }
}

async function openApp() {
  try {
    return await makeApp({ ...readEnv(process.env), logLevel: 'silent' })
  } catch (error) {
    const isMendable =
      error instanceof CannotStart || error instanceof UnusableSettings
    if (!isMendable) throw error
    throw new CommandFault(error.message, { cause: error })
  }
}
