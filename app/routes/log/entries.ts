import type { LoaderFunctionArgs } from '@remix-run/node'
import { readLogEntries } from '#app/desk/log/read/read-log.ts'
import { countIn, logJson, logOf } from '#app/http/publish/log-answers.ts'

const A_PAGE = 500

/** Entries from `from` on; `next` is where the following page begins. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const from = countIn(searchParams.get('from') ?? '0')
  if (from === undefined) return logJson(undefined)
  const page = { from, limit: A_PAGE }
  const entries = await readLogEntries(logOf(context.app), page)
  const next = entries.length === A_PAGE ? from + A_PAGE : null
  return logJson({ entries, next })
}
