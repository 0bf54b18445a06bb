import type { LoaderFunctionArgs } from '@remix-run/node'
import { readWholeLogText } from '#app/desk/log/read/read-log.ts'
import { logOf } from '#app/http/publish/log-answers.ts'
import { streamText } from '#app/http/publish/stream-text.ts'

/** The whole log: with it a feed or an export can be checked offline. */
export async function loader({ context }: LoaderFunctionArgs) {
  return streamText(readWholeLogText(logOf(context.app)), {
    'Content-Type': 'application/x-ndjson; charset=utf-8',
    'Cache-Control': 'public, max-age=5',
    'Access-Control-Allow-Origin': '*',
  })
}
