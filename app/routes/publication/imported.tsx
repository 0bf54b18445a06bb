import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Card, Facts } from '#app/components/data/card.tsx'
import { RulesPanel } from '#app/components/assessment/rules-panel.tsx'
import { CopyText } from '#app/components/form/copy-button.tsx'
import { Day, Instant } from '#app/components/format.tsx'
import { useMessages } from '#app/components/messages.tsx'
import { titled } from '#app/components/page-title.ts'
import { Page, PageHead } from '#app/components/shell/page-head.tsx'
import type { Finding } from '#app/core/review/rules/finding.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { findImported } from '#db/publication/imported-reviews.ts'

export const meta = titled((t) => t.review.imports.title)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await deskFor({ request, context }, 'desk.read')
  const row = await findImported(desk.db, desk.deskId, params.importedId!)
  if (!row) throw new Response('No such record', { status: 404 })
  const { findings, raw, mapped, ...imported } = row
  return {
    imported,
    findings: JSON.parse(findings) as Finding[],
    raw: pretty(raw),
    mapped: pretty(mapped),
  }
}

/** Only for reading; what is kept is the record as it came. */
function pretty(json: string) {
  return JSON.stringify(JSON.parse(json), null, 2)
}

export default function Imported() {
  const t = useMessages().review.imports
  const { imported, findings, raw, mapped } = useLoaderData<typeof loader>()
  const { claimText, url, publishedOn } = imported
  return (
    <Page>
      <PageHead
        title={<bdi>{claimText || t.noClaim}</bdi>}
        crumbs={[{ label: t.title, to: '/desk/import' }]}
      />
      <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
        <div className="flex min-w-0 flex-col gap-6">
          <Card>
            <Facts
              facts={[
                { label: t.publisher, value: imported.publisherName },
                { label: t.verdict, value: imported.verdictName },
                {
                  label: t.published,
                  value: publishedOn && <Day value={publishedOn} />,
                },
                {
                  label: t.source,
                  value: url ? <SourceLink url={url} /> : null,
                },
                {
                  label: t.importedOn,
                  value: (
                    <>
                      <Instant value={imported.importedAt} /> ·{' '}
                      {imported.source}
                    </>
                  ),
                },
              ]}
            />
          </Card>
          <Record title={t.mapped} json={mapped} />
          <Record title={t.raw} json={raw} />
        </div>
        <RulesPanel
          assessed={{ findings, met: [], notJudged: 0 }}
          claimId={null}
        />
      </div>
    </Page>
  )
}

/** Others write what they like into an address: only the web is linked. */
function SourceLink({ url }: { url: string }) {
  if (!/^https?:\/\//i.test(url))
    return <span className="break-all">{url}</span>
  return (
    <a
      href={url}
      rel="noopener noreferrer nofollow"
      className="break-all text-accent underline"
    >
      {url}
    </a>
  )
}

type RecordProps = { title: string; json: string }

function Record({ title, json }: RecordProps) {
  return (
    <Card title={title}>
      <CopyText text={json} label={title} rows={18} />
    </Card>
  )
}
