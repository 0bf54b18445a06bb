import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ApiReference } from '#app/components/public/api/api-reference.tsx'
import { API_BASE } from '#app/http/api/answer-api.ts'
import { showOperations } from '#app/http/api/show-operations.ts'
import { publicMeta } from '#app/http/publish/public-meta.ts'
import { getDesk } from '#db/people/desks.ts'
import { describedFor } from '../api/described.ts'
import { OPERATIONS } from '../api/operations.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { readDb, deskId, env } = context.app
  const { name } = await getDesk(readDb, deskId)
  const described = describedFor(env.origin, name)
  return {
    operations: showOperations(OPERATIONS, described),
    examples: examplesAt(env.origin),
    canonical: `${env.origin}/api`,
  }
}

function examplesAt(origin: string) {
  const base = origin + API_BASE
  return {
    read: `curl '${base}/claims?column=queue&limit=5' \\\n  -H 'Authorization: Bearer cdk_…'`,
    write: `curl '${base}/claims' \\
  -H 'Authorization: Bearer cdk_…' \\
  -H 'Idempotency-Key: 3f0c8a52' \\
  -H 'Content-Type: application/json' \\
  -d '{"quote": "The bridge cost four million.", "medium": "speech"}'`,
    open: `curl '${base}/public/reviews?limit=5'`,
    search: `curl '${origin}/v1alpha1/claims:search?query=bridge&pageSize=5'`,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  publicMeta(matches, {
    title: (t) => t.api.reference.title,
    canonical: data?.canonical,
  })

export default function Api() {
  const { operations, examples } = useLoaderData<typeof loader>()
  return <ApiReference operations={operations} examples={examples} />
}
