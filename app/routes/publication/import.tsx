import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { FolderInput } from 'lucide-react'
import { z } from 'zod'
import { Card } from '#app/components/data/card.tsx'
import { Pager } from '#app/components/data/pager.tsx'
import { Banner } from '#app/components/feedback/banner.tsx'
import { EmptyState } from '#app/components/feedback/empty-state.tsx'
import { FileInput } from '#app/components/form/file-input.tsx'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { useMessages } from '#app/components/messages.tsx'
import { titled } from '#app/components/page-title.ts'
import { ImportedTable } from '#app/components/review-desk/imported-table.tsx'
import { Page, PageHead } from '#app/components/shell/page-head.tsx'
import { mayDo } from '#app/core/people/roles.ts'
import type { Finding } from '#app/core/review/rules/finding.ts'
import { importReviews } from '#app/desk/feeds/import-reviews.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { readCursor } from '#app/http/publish/read-public-search.ts'
import { readSearch, withSearch } from '#app/http/search-params.ts'
import { listImported } from '#db/publication/imported-reviews.ts'

const A_PAGE = 50

const Search = z.object({
  after: z.string().max(200).optional().catch(undefined),
  taken: z.coerce.number().int().min(0).optional().catch(undefined),
  known: z.coerce.number().int().min(0).optional().catch(undefined),
})

export const meta = titled((t) => t.review.imports.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const desk = await deskFor({ request, context }, 'desk.read')
  const { after, taken, known = 0 } = readSearch(request, Search)
  const page = { after: readCursor(after), limit: A_PAGE }
  const rows = await listImported(desk.db, desk.deskId, page)
  const last = rows.length === A_PAGE ? rows.at(-1) : undefined
  return {
    mayImport: mayDo(desk.actor, 'review.import'),
    done: taken === undefined ? null : { taken, known },
    imported: rows.map(({ findings, ...row }) => ({
      ...row,
      ...countLevels(JSON.parse(findings) as Finding[]),
    })),
    newer: after ? withSearch(request, { after: null }) : null,
    older: last
      ? withSearch(request, { after: `${last.importedAt}~${last.id}` })
      : null,
  }
}

function countLevels(findings: readonly Finding[]) {
  const count = (level: string) =>
    findings.filter((finding) => finding.level === level).length
  return { errors: count('E'), warnings: count('W') }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const desk = await deskFor({ request, context }, 'review.import')
  if (context.bodyRefused) return refusal('too-large', 413)
  const file = (await request.formData()).get('file')
  if (!(file instanceof File) || file.size === 0) return refusal('no-file', 400)

  const text = await file.text()
  const imported = await importReviews(desk, { source: file.name, text })
  if (!imported.ok) return refusal(imported.refusal, 409)
  const { taken, known } = imported.value
  return redirect(`/desk/import?taken=${taken}&known=${known}`)
}

function refusal<Refusal extends string>(given: Refusal, status: number) {
  return data({ refusal: given }, { status })
}

export default function Import() {
  const t = useMessages().review.imports
  const { mayImport, done, imported, newer, older } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page>
      <PageHead title={t.title} lead={t.lead} />
      {done && (
        <Banner
          tone="good"
          live="status"
          title={t.done(done.taken, done.known)}
        />
      )}
      {mayImport && (
        <div className="my-6 max-w-form">
          <Card>
            <Form
              method="post"
              encType="multipart/form-data"
              className="flex flex-col gap-4"
            >
              <FileInput
                name="file"
                label={t.file}
                hint={t.fileHint}
                error={answer ? t.refusals[answer.refusal] : undefined}
                accept=".json,.jsonld,.ndjson,.jsonl,application/json,application/ld+json"
              />
              <SubmitButton>{t.button}</SubmitButton>
            </Form>
          </Card>
        </div>
      )}
      {imported.length > 0 ? (
        <ImportedTable imported={imported} />
      ) : (
        <EmptyState icon={<FolderInput />} title={t.empty}>
          {t.emptyBody}
        </EmptyState>
      )}
      <Pager newer={newer} older={older} />
    </Page>
  )
}
