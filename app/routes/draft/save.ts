import type { ActionFunctionArgs } from '@remix-run/node'
import { pickFields } from '#app/core/draft/draft-fields.ts'
import { readAssessment } from '#app/desk/drafts/read-draft.ts'
import { saveDraft } from '#app/desk/drafts/save-draft.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { readForm } from '#app/http/form.ts'
import { statusOf } from '#app/http/refused.ts'
import { DraftForm } from './draft-form.ts'

/** Keeps a draft as it is typed; answers with what the rules say of it now. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const claimId = params.claimId!
  const desk = await deskFor({ request, context }, 'claim.draft')
  const form = await readForm(request, DraftForm)
  if (!form.ok) return Response.json({ errors: form.errors }, { status: 400 })

  const { version: seenVersion, ...written } = form.value
  const fields = pickFields(written)
  const saved = await saveDraft(desk, { claimId, seenVersion, fields })
  if (!saved.ok)
    return Response.json(
      { refusal: saved.refusal },
      { status: statusOf(saved.refusal) },
    )
  const assessed = await readAssessment(desk, claimId, fields)
  return Response.json({ version: saved.value.version, assessed })
}
