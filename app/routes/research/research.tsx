import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { titled } from '#app/components/page-title.ts'
import { ResearchPage } from '#app/components/research/research-page.tsx'
import { readResearch } from '#app/desk/research/read-research.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { flash } from '#app/http/flash.ts'
import { readFields } from '#app/http/form.ts'
import { statusOf } from '#app/http/refused.ts'
import { attach } from './attach.ts'
import { notRead, refused } from './form-answer.ts'
import { doResearch, partOf, SAID } from './research-action.ts'
import { ResearchForm } from './research-forms.ts'

export const meta = titled((t) => t.research.title)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await deskFor({ request, context }, 'desk.read')
  const shown = await readResearch(desk, params.claimId!)
  if (!shown) throw new Response('No such claim', { status: 404 })
  return shown
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const claimId = params.claimId!
  const desk = await deskFor({ request, context }, 'desk.read')
  if (context.bodyRefused)
    return data(refused({ intent: 'attach-file' }, TOO_LARGE), { status: 413 })
  const sent = await request.formData()
  const form = readFields(sent, ResearchForm)
  if (!form.ok) return data(notRead(form.given, form.errors), { status: 400 })

  const { value } = form
  const done =
    value.intent === 'attach-file'
      ? await attach(desk, { claimId, file: sent.get('file') }, value)
      : await doResearch(desk, claimId, value)
  if (!done.ok)
    return data(refused(form.given, done), { status: statusOf(done.refusal) })
  const headers = flash(SAID[value.intent])
  const part = partOf(value.intent)
  return redirect(`/desk/claims/${claimId}/research#${part}`, { headers })
}

const TOO_LARGE = { refusal: 'file-too-large' }

export default function Research() {
  const shown = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return <ResearchPage {...shown} answer={answer ?? null} />
}
