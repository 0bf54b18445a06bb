import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EditorPage } from '#app/components/review-desk/editor-page.tsx'
import { readReview } from '#app/desk/publication/read-review.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { flash } from '#app/http/flash.ts'
import { readForm } from '#app/http/form.ts'
import { statusOf } from '#app/http/refused.ts'
import { doWithReview, SAID } from './review-action.ts'
import { ReviewForm } from './review-form.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await deskFor({ request, context }, 'desk.read')
  const shown = await readReview(desk, params.claimId!)
  if (!shown) throw new Response('No such claim', { status: 404 })
  return shown
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const claimId = params.claimId!
  const desk = await deskFor({ request, context }, 'desk.read')
  const form = await readForm(request, ReviewForm)
  const { given } = form
  if (!form.ok) {
    const answer = { given, errors: form.errors, refusal: null, findings: null }
    return data(answer, { status: 400 })
  }

  const done = await doWithReview(desk, claimId, form.value)
  if (!done.ok) {
    const { refusal } = done
    const findings = refusal === 'breaks-rules' ? done.detail : null
    const answer = { given, errors: undefined, refusal, findings }
    return data(answer, { status: statusOf(done.refusal) })
  }
  const isPublished = form.value.intent === 'publish'
  const page = isPublished ? 'publication' : 'review'
  const headers = flash(SAID[form.value.intent])
  return redirect(`/desk/claims/${claimId}/${page}`, { headers })
}

export default function Review() {
  const shown = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return <EditorPage {...shown} answer={answer ?? null} />
}
