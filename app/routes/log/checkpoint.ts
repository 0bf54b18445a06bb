import type { LoaderFunctionArgs } from '@remix-run/node'
import { readLogCheckpoint } from '#app/desk/log/read/read-log.ts'
import { logOf, logText } from '#app/http/publish/log-answers.ts'

/** What was signed last, as C2SP tlog-checkpoint. */
export async function loader({ context }: LoaderFunctionArgs) {
  const newest = await readLogCheckpoint(logOf(context.app))
  return logText(newest?.note)
}
