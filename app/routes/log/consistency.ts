import type { LoaderFunctionArgs } from '@remix-run/node'
import { readGrowth } from '#app/desk/log/read/read-proof.ts'
import { countIn, logJson, logOf } from '#app/http/publish/log-answers.ts'

/** How the log grew from one size to another. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const from = countIn(searchParams.get('from'))
  const to = countIn(searchParams.get('to'))
  if (from === undefined || to === undefined) return logJson(undefined)
  return logJson(await readGrowth(logOf(context.app), { from, to }))
}
