import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DraftPage } from '#app/components/draft/draft-page.tsx'
import { readDraft, type ReadDraft } from '#app/desk/drafts/read-draft.ts'
import type { Desk } from '#app/desk/desk.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { flash } from '#app/http/flash.ts'
import { readForm } from '#app/http/form.ts'
import { statusOf } from '#app/http/refused.ts'
import { conflictOf, doWithDraft, previewOf, SAID } from './draft-action.ts'
import { DraftPageForm, fieldsOf } from './draft-form.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await deskFor({ request, context }, 'desk.read')
  const shown = await readDraft(desk, params.claimId!)
  if (!shown) throw new Response('No such claim', { status: 404 })
  return { ...shown, explanationHtml: await explanationOf(desk, shown) }
}

/** For those who read: who writes has a preview of what is being typed. */
async function explanationOf(
  desk: Desk,
  { claim, draft, whyNotWrite }: ReadDraft,
) {
  return whyNotWrite ? previewOf(desk, claim.id, draft.fields) : null
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const claimId = params.claimId!
  const desk = await deskFor({ request, context }, 'desk.read')
  const form = await readForm(request, DraftPageForm)
  const given = 'shortClaim' in form.given ? fieldsOf(form.given) : null
  if (!form.ok)
    return data({ ...NOTHING, given, errors: form.errors }, { status: 400 })
  if (form.value.intent === 'preview') {
    const preview = await previewOf(desk, claimId, form.value)
    return data({ ...NOTHING, given, preview })
  }

  const done = await doWithDraft(desk, claimId, form.value)
  if (!done.ok) {
    const conflict = await conflictOf(desk, claimId, done)
    const answer = { ...NOTHING, given, conflict, refusal: done.refusal }
    return data(answer, { status: statusOf(done.refusal) })
  }
  const headers = flash(SAID[form.value.intent])
  return redirect(`/desk/claims/${claimId}/draft`, { headers })
}

/** What an answer to a form leaves out. */
const NOTHING = {
  errors: undefined,
  refusal: null,
  conflict: null,
  preview: null,
}

export default function Draft() {
  const shown = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return <DraftPage {...shown} answer={answer ?? null} />
}
