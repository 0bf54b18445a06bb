import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useMessages } from '#app/components/messages.tsx'
import { Prose } from '#app/components/public/prose.tsx'
import { publicMeta } from '#app/http/publish/public-meta.ts'
import { getDesk } from '#db/people/desks.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { readDb, deskId, env } = context.app
  const { settings } = await getDesk(readDb, deskId)
  return {
    text: settings.methodology.trim(),
    canonical: `${env.origin}/methodology`,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  publicMeta(matches, {
    title: (t) => t.publicSite.policyPages.methodology,
    canonical: data?.canonical,
  })

export default function Methodology() {
  const t = useMessages().publicSite
  const { text } = useLoaderData<typeof loader>()
  return (
    <>
      <h1 className="mb-6 font-serif text-3xl font-semibold">
        {t.policyPages.methodology}
      </h1>
      {text ? <Prose markdown={text} level={2} /> : <Steps />}
      <p className="mt-8">
        <a href="/scale">{t.reviewPage.scaleLink}</a>
      </p>
      <p className="mt-2">
        <a href="/validate">{t.policyPages.validateLink}</a>
      </p>
    </>
  )
}

/** What holds for every desk, because the product sees to it. */
function Steps() {
  const t = useMessages().publicSite.policyPages
  return (
    <div className="reading">
      <p>{t.methodologyEmpty}</p>
      <ol>
        {t.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  )
}
