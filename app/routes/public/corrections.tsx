import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useMessages } from '#app/components/messages.tsx'
import { CorrectionLog } from '#app/components/public/correction-log.tsx'
import { Prose } from '#app/components/public/prose.tsx'
import { Section } from '#app/components/review/section.tsx'
import { publicMeta } from '#app/http/publish/public-meta.ts'
import {
  PublicSearch,
  readCursor,
} from '#app/http/publish/read-public-search.ts'
import { readSearch, withSearch } from '#app/http/search-params.ts'
import { getDesk } from '#db/people/desks.ts'
import { listCorrections, listWithdrawn } from '#db/publication/feeds.ts'

const A_PAGE = 50

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { readDb, deskId, env } = context.app
  const { settings } = await getDesk(readDb, deskId)
  const { after } = readSearch(request, PublicSearch)
  const page = { after: readCursor(after), limit: A_PAGE }
  const corrections = await listCorrections(readDb, deskId, page)
  const withdrawn = await listWithdrawn(readDb, deskId, A_PAGE)
  const last = corrections.length === A_PAGE ? corrections.at(-1) : undefined
  return {
    policy: settings.correctionsPolicy.trim(),
    contactEmail: settings.contactEmail.trim() || null,
    corrections: corrections.map(({ closedAt, ...correction }) => ({
      ...correction,
      on: (closedAt ?? '').slice(0, 10),
    })),
    withdrawn: withdrawn.map(
      ({ hidden, shortClaim, confirmedAt, ...rest }) => ({
        ...rest,
        shortClaim: hidden ? null : shortClaim,
        on: (confirmedAt ?? '').slice(0, 10),
      }),
    ),
    older: last
      ? withSearch(request, { after: `${last.closedAt}~${last.id}` })
      : null,
    canonical: `${env.origin}/corrections`,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  publicMeta(matches, {
    title: (t) => t.publicSite.policyPages.corrections,
    canonical: data?.canonical,
  })

export default function Corrections() {
  const t = useMessages().publicSite.policyPages
  const { policy, contactEmail, ...log } = useLoaderData<typeof loader>()
  return (
    <div className="flex flex-col gap-8">
      <h1 className="font-serif text-3xl font-semibold">{t.corrections}</h1>
      <Prose markdown={policy || t.correctionsEmpty} level={2} />
      <Section id="report" title={t.report}>
        <p className="mb-3">
          <a href="/report">{t.reportForm}</a>
        </p>
        {contactEmail && (
          <p>
            {t.reportBody} <a href={`mailto:${contactEmail}`}>{contactEmail}</a>
            .
          </p>
        )}
      </Section>
      <Section id="log" title={t.log}>
        <CorrectionLog {...log} />
      </Section>
    </div>
  )
}
