import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useMessages } from '#app/components/messages.tsx'
import { ClassMeanings } from '#app/components/public/class-meanings.tsx'
import { CorrectionLog } from '#app/components/public/correction-log.tsx'
import { Prose } from '#app/components/public/prose.tsx'
import { Section } from '#app/components/review/section.tsx'
import { readCorrectionLog } from '#app/desk/corrections/read-correction-log.ts'
import { publicMeta } from '#app/http/publish/public-meta.ts'
import {
  PublicSearch,
  readCursor,
} from '#app/http/publish/read-public-search.ts'
import { readSearch, withSearch } from '#app/http/search-params.ts'
import { getDesk } from '#db/people/desks.ts'

const A_PAGE = 25

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { readDb, deskId, env } = context.app
  const { settings } = await getDesk(readDb, deskId)
  const { after } = readSearch(request, PublicSearch)
  const page = { after: readCursor(after), limit: A_PAGE }
  const { entries, next } = await readCorrectionLog(readDb, deskId, page)
  return {
    policy: settings.correctionsPolicy.trim(),
    contactEmail: settings.contactEmail.trim() || null,
    entries,
    older: next && withSearch(request, { after: next.join('~') }),
    canonical: `${env.origin}/corrections`,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => [
  ...publicMeta(matches, {
    title: (t) => t.publicSite.policyPages.corrections,
    canonical: data?.canonical,
  }),
  {
    tagName: 'link',
    rel: 'alternate',
    type: 'application/rss+xml',
    href: '/corrections.rss',
  },
]

export default function Corrections() {
  const t = useMessages().publicSite.policyPages
  const { policy, contactEmail, entries, older } =
    useLoaderData<typeof loader>()
  return (
    <div className="flex flex-col gap-8">
      <h1 className="font-serif text-3xl font-semibold">{t.corrections}</h1>
      <Prose markdown={policy || t.correctionsEmpty} level={2} />
      <Section id="report" title={t.report}>
        <p>
          <a href="/report">{t.reportForm}</a>.
        </p>
        {contactEmail && (
          <p className="mt-2">
            {t.reportBody} <a href={`mailto:${contactEmail}`}>{contactEmail}</a>
            .
          </p>
        )}
      </Section>
      <Section id="log" title={t.log}>
        <CorrectionLog entries={entries} older={older} />
        <p className="mt-6 text-sm">
          <a href="/corrections.rss">{t.logFeed}</a>
        </p>
      </Section>
      <Section id="classes" title={t.classesTitle}>
        <ClassMeanings />
      </Section>
    </div>
  )
}
