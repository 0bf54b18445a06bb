import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { VersionDiff } from '#app/components/public/version-diff.tsx'
import { reviewPath } from '#app/core/review/content.ts'
import { readVersionDiff } from '#app/desk/corrections/read-version-diff.ts'
import { publicMeta } from '#app/http/publish/public-meta.ts'

const Asked = z.object({
  slug: z.string(),
  number: z.coerce.number().int().min(1),
  against: z.coerce.number().int().min(1),
})

/**
 * What differs between two versions. One version alone is answered with its
 * stored bytes before this is asked.
 */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { readDb, deskId, env } = context.app
  const against = new URL(request.url).searchParams.get('against')
  const asked = Asked.safeParse({ ...params, against })
  const diff = asked.success
    ? await readVersionDiff(readDb, deskId, asked.data)
    : undefined
  if (!diff) throw new Response(null, { status: 404 })
  return { ...diff, canonical: env.origin + reviewPath(diff.slug) }
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  publicMeta(matches, {
    title: (t) =>
      data
        ? t.publicSite.versionPage.title(
            data.claim,
            data.from.number,
            data.to.number,
          )
        : '',
    canonical: data?.canonical,
  })

export default function Version() {
  return <VersionDiff {...useLoaderData<typeof loader>()} />
}
