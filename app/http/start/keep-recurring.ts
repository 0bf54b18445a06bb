import { DESK_ITSELF } from '#app/core/people/roles.ts'
import { putDownRecurring } from '#app/desk/jobs/put-down-recurring.ts'
import type { App } from '../app.ts'
import { deskAs } from '../desk-for.ts'
import type { JobWorker } from '../jobs/work-jobs.ts'

const MINUTE_MS = 60_000

/** Put recurring work down when its time has come; the value stops it. */
export function keepRecurring(app: App, { wake }: JobWorker): () => void {
  async function look() {
    try {
      if ((await putDownRecurring(deskAs(app, DESK_ITSELF))) > 0) wake()
    } catch (error) {
      app.log.error({ err: error }, 'recurring work was not put down')
    }
  }
  void look()
  const timer = setInterval(look, MINUTE_MS)
  return () => clearInterval(timer)
}
