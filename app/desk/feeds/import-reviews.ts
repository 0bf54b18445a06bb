import { accept, refuse } from '#app/core/result.ts'
import type { Desk } from '../desk.ts'
import { runImport } from '../imports/run-import.ts'
import { openImport } from '../imports/start-import.ts'

export type ImportFile = {
  /** Name or address, as it is shown with each record. */
  source: string
  text: string
}

/**
 * Take in others' ClaimReviews at once, without a job: what comes with a request
 * and is small. The same record twice is one.
 */
export async function importReviews(desk: Desk, { source, text }: ImportFile) {
  const bytes = new TextEncoder().encode(text)
  const opened = await openImport(desk, { source, sourceBytes: null })
  if (!opened.ok) return opened
  const run = await runImport(desk, opened.value.runId, {
    async *read(offset) {
      yield bytes.subarray(offset)
    },
  })
  if (!run) return refuse('interrupted')
  if (run.state === 'failed')
    return refuse(run.fault === 'not-json' ? 'not-json' : 'no-reviews')
  return accept({ taken: run.fresh, known: run.known })
}
