import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PublicationPage } from '#app/components/review-desk/publication-page.tsx'
import { readPublication } from '#app/desk/corrections/read-publication.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { flash } from '#app/http/flash.ts'
import { readForm } from '#app/http/form.ts'
import { statusOf } from '#app/http/refused.ts'
import { doWithPublication, SAID } from './publication-action.ts'
import { PublicationForm } from './publication-form.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await deskFor({ request, context }, 'desk.read')
  const shown = await readPublication(desk, params.claimId!)
  if (!shown) throw new Response('No such claim', { status: 404 })
  return shown
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const claimId = params.claimId!
  const desk = await deskFor({ request, context }, 'desk.read')
  const form = await readForm(request, PublicationForm)
  const { given } = form
  if (!form.ok) {
    const answer = { given, errors: form.errors, refusal: null }
    return data(answer, { status: 400 })
  }

  const done = await doWithPublication(desk, claimId, form.value)
  if (!done.ok) {
    const answer = { given, errors: undefined, refusal: done.refusal }
    return data(answer, { status: statusOf(done.refusal) })
  }
  const isOpened = form.value.intent === 'open-correction'
  const page = isOpened ? 'draft' : 'publication'
  const headers = flash(SAID[form.value.intent])
  return redirect(`/desk/claims/${claimId}/${page}`, { headers })
}

export default function Publication() {
  const shown = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return <PublicationPage {...shown} answer={answer ?? null} />
}
