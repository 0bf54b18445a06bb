import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ProofPage } from '#app/components/log/proof-page.tsx'
import { checkProof } from '#app/desk/log/verify/check-given.ts'
import { readProof } from '#app/desk/log/read/read-proof.ts'
import { logOf, versionIn } from '#app/http/publish/log-answers.ts'
import { publicMeta } from '#app/http/publish/public-meta.ts'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { app } = context
  const asked = versionIn({ params })
  const bundle = await readProof(logOf(app), asked)
  if (!bundle) throw new Response(null, { status: 404 })
  const path = `/reviews/${asked.slug}/versions/${asked.version}/proof`
  return {
    ...asked,
    ...(await checkProof(logOf(app), bundle)),
    canonical: `${app.env.origin}${path}`,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  publicMeta(matches, {
    title: (t) => t.log.proofPage.title(data?.version ?? 0),
    canonical: data?.canonical,
  })

export default function ReviewProof() {
  return <ProofPage {...useLoaderData<typeof loader>()} />
}
