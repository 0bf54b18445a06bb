import { refreshStatistics } from '#db/statistics.ts'
import type { App } from '../app.ts'

const TEN_MINUTES_MS = 10 * 60 * 1000

/** Keep the store's statistics fresh; the value stops it. */
export function tendStore({ db, log }: Pick<App, 'db' | 'log'>): () => void {
  function tend() {
    refreshStatistics(db).catch((error: unknown) =>
      log.error({ err: error }, 'the statistics were not refreshed'),
    )
  }
  tend()
  const timer = setInterval(tend, TEN_MINUTES_MS)
  return () => clearInterval(timer)
}
