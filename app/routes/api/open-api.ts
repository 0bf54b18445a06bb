import type { LoaderFunctionArgs } from '@remix-run/node'
import { FOR_EVERY_SITE } from '#app/http/api/answer-api.ts'
import { getDesk } from '#db/people/desks.ts'
import { describedFor } from './described.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { readDb, deskId, env } = context.app
  const { name } = await getDesk(readDb, deskId)
  const headers = { ...FOR_EVERY_SITE, 'Cache-Control': 'public, max-age=60' }
  return Response.json(describedFor(env.origin, name), { headers })
}
