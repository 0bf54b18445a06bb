import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useMessages } from '#app/components/messages.tsx'
import { titled } from '#app/components/page-title.ts'
import { ExportForm } from '#app/components/review-desk/export-form.tsx'
import { Page, PageHead } from '#app/components/shell/page-head.tsx'
import { countExport, listExportChoices } from '#app/desk/feeds/count-export.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { readExportQuery } from '#app/http/publish/read-export-query.ts'

export const meta = titled((t) => t.feeds.exports.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const desk = await deskFor({ request, context }, 'review.export')
  const { searchParams } = new URL(request.url)
  const query = readExportQuery(searchParams)
  return {
    given: Object.fromEntries(searchParams),
    wrong: query.ok ? [] : query.wrong,
    count: query.ok ? await countExport(desk, query.filter) : null,
    choices: await listExportChoices(desk),
  }
}

export default function Export() {
  const t = useMessages()
  const shown = useLoaderData<typeof loader>()
  return (
    <Page width="form">
      <PageHead
        title={t.feeds.exports.title}
        lead={t.feeds.exports.lead}
        crumbs={[{ label: t.review.list.title, to: '/desk/reviews' }]}
      />
      <ExportForm key={JSON.stringify(shown.given)} {...shown} />
    </Page>
  )
}
