import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CasePage } from '#app/components/cases/case-page.tsx'
import { useMessages } from '#app/components/messages.tsx'
import { titled } from '#app/components/page-title.ts'
import { Page, PageHead } from '#app/components/shell/page-head.tsx'
import { readCase } from '#app/desk/cases/read-case.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { flash } from '#app/http/flash.ts'
import { readForm } from '#app/http/form.ts'
import { statusOf } from '#app/http/refused.ts'
import { CaseForm, doWithCase, SAID } from './case-forms.ts'

export const meta = titled((t) => t.cases.page.title)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await deskFor({ request, context }, 'desk.read')
  const shown = await readCase(desk, params.caseId!)
  if (!shown) throw new Response('No such report', { status: 404 })
  return shown
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const caseId = params.caseId!
  const desk = await deskFor({ request, context }, 'desk.read')
  const { given, ...form } = await readForm(request, CaseForm)
  if (!form.ok) {
    const answer = { given, errors: form.errors, refusal: null }
    return data(answer, { status: 400 })
  }
  const done = await doWithCase(desk, caseId, form.value)
  if (!done.ok) {
    const answer = { given, errors: undefined, refusal: done.refusal }
    return data(answer, { status: statusOf(done.refusal) })
  }
  const headers = flash(SAID[form.value.intent])
  return redirect(`/desk/cases/${caseId}`, { headers })
}

export default function CaseRoute() {
  const t = useMessages().cases
  const shown = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const crumbs = [{ label: t.list.title, to: '/desk/cases' }]
  return (
    <Page>
      <PageHead title={t.page.title} crumbs={crumbs} />
      <CasePage {...shown} reply={reply ?? null} />
    </Page>
  )
}
