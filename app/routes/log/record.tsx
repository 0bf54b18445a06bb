import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { RecordPage } from '#app/components/log/record-page.tsx'
import { readRecord } from '#app/desk/log/read/read-record.ts'
import { countIn, logOf } from '#app/http/publish/log-answers.ts'
import { publicMeta } from '#app/http/publish/public-meta.ts'

const A_PAGE = 20

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { app } = context
  const before = countIn(new URL(request.url).searchParams.get('before'))
  const asked = { before, limit: A_PAGE }
  const record = await readRecord(logOf(app), asked)
  return { record, canonical: `${app.env.origin}/log` }
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  publicMeta(matches, {
    title: (t) => t.log.recordPage.title,
    canonical: data?.canonical,
  })

export default function Record() {
  return <RecordPage record={useLoaderData<typeof loader>().record} />
}
