import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useMessages } from '#app/components/messages.tsx'
import { OpenData } from '#app/components/public/open-data.tsx'
import { Prose } from '#app/components/public/prose.tsx'
import { Section } from '#app/components/review/section.tsx'
import { publicMeta } from '#app/http/publish/public-meta.ts'
import { getDesk } from '#db/people/desks.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { readDb, deskId, env } = context.app
  const { name, settings } = await getDesk(readDb, deskId)
  return {
    name,
    about: settings.about.trim(),
    funding: settings.funding.trim(),
    canonical: `${env.origin}/about`,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  publicMeta(matches, {
    title: (t) => t.publicSite.policyPages.about,
    canonical: data?.canonical,
  })

export default function About() {
  const texts = useMessages().publicSite.policyPages
  const { name, about, funding } = useLoaderData<typeof loader>()
  return (
    <div className="flex flex-col gap-8">
      <h1 className="font-serif text-3xl font-semibold">{name}</h1>
      <Prose markdown={about || texts.aboutEmpty(name)} level={2} />
      <Section id="funding" title={texts.funding}>
        <Prose markdown={funding || texts.fundingEmpty} level={3} />
      </Section>
      <Section id="data" title={texts.data}>
        <OpenData />
      </Section>
    </div>
  )
}
