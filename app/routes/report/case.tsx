import {
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useMessages } from '#app/components/messages.tsx'
import { LookUpForm } from '#app/components/report/look-up-form.tsx'
import { PublicCase } from '#app/components/report/public-case.tsx'
import { readPublicCase } from '#app/desk/cases/read-public-case.ts'
import { publicMeta } from '#app/http/publish/public-meta.ts'
import { networkAsked, strangersDesk } from '#app/http/sign-in/stranger.ts'

/** What the reader gets to know who holds the reference; nobody keeps a copy. */
const PRIVATE = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex',
}

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const read = await readPublicCase(strangersDesk(context), {
    typed: params.reference!,
    network: networkAsked(context),
  })
  const isReceipt = new URL(request.url).searchParams.has('received')
  if (read.ok)
    return data({ found: read.value, isReceipt }, { headers: PRIVATE })
  const status = read.refusal === 'wait' ? 429 : 404
  const answer = { found: null, isReceipt: false }
  return data(answer, { status, headers: PRIVATE })
}

export const headers: HeadersFunction = () => PRIVATE

export const meta: MetaFunction = ({ matches }) => [
  ...publicMeta(matches, { title: (t) => t.cases.report.page.title }),
  { name: 'robots', content: 'noindex' },
]

export default function CasePage() {
  const t = useMessages().cases.report
  const { found, isReceipt } = useLoaderData<typeof loader>()
  if (found) return <PublicCase {...found} isReceipt={isReceipt} />
  return (
    <div className="flex max-w-measure flex-col gap-6">
      <h1 className="font-serif text-3xl font-semibold">{t.page.notFound}</h1>
      <p>{t.page.notFoundBody}</p>
      <LookUpForm />
    </div>
  )
}
