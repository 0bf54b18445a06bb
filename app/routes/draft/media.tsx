import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { MediaForm } from '#app/components/draft/media/media-form.tsx'
import { rowFieldId } from '#app/components/draft/media/media-row.tsx'
import { MediaSection } from '#app/components/review/media-section.tsx'
import { Banner } from '#app/components/feedback/banner.tsx'
import { errorTexts } from '#app/components/form/error-texts.ts'
import { FormErrorSummary } from '#app/components/form/error-summary.tsx'
import { fieldId } from '#app/components/form/field.tsx'
import { useMessages } from '#app/components/messages.tsx'
import { whyNotWrite } from '#app/core/draft/why-not-write.ts'
import { assessmentOf } from '#app/core/review/media/media-fields.ts'
import { assessMedia } from '#app/desk/drafts/assess-media.ts'
import { findMediaFields } from '#app/desk/drafts/find-media-fields.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { flash } from '#app/http/flash.ts'
import { readForm } from '#app/http/form.ts'
import { statusOf } from '#app/http/refused.ts'
import { findClaim } from '#db/claims/claims.ts'
import { MediaForm as Fields, typedMedia } from './media-form.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await deskFor({ request, context }, 'desk.read')
  const claim = await findClaim(desk.db, desk, params['claimId']!)
  if (!claim) throw new Response('No such claim', { status: 404 })
  const { fields, version } = await findMediaFields(desk.db, claim)
  return {
    claimId: claim.id,
    typed: fields,
    version,
    media: assessmentOf(fields),
    whyNotWrite: whyNotWrite(claim, desk.actor),
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const claimId = params['claimId']!
  const desk = await deskFor({ request, context }, 'desk.read')
  const form = await readForm(request, Fields)
  const typed = typedMedia(form.given)
  if (!form.ok)
    return data({ typed, errors: form.errors, refusal: null }, { status: 400 })
  const { version: seenVersion, ...fields } = form.value
  const done = await assessMedia(desk, { claimId, seenVersion, fields })
  if (!done.ok)
    return data(
      { typed, errors: undefined, refusal: done.refusal },
      { status: statusOf(done.refusal) },
    )
  const headers = flash('media-assessed')
  return redirect(`/desk/claims/${claimId}/draft/media`, { headers })
}

export default function Media() {
  const t = useMessages().media
  const shown = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const errors = errorTexts(answer?.errors, t.errors)
  return (
    <div className="flex max-w-form flex-col gap-6">
      <header className="flex flex-col gap-2">
        <h2 className="font-serif text-xl font-semibold">{t.title}</h2>
        <p className="text-sm text-ink-soft">{t.lead}</p>
        <p className="text-sm">
          <Link to={`/desk/claims/${shown.claimId}/draft`}>{t.toDraft}</Link>
        </p>
      </header>
      <FormErrorSummary
        errors={answer?.errors && errors}
        ids={controlIds(errors)}
      />
      {answer?.refusal && (
        <Banner tone="danger" live="alert" title={t.refusals[answer.refusal]} />
      )}
      {shown.whyNotWrite ? (
        <>
          <Banner title={t.refusals[shown.whyNotWrite]} />
          <MediaSection media={shown.media ?? undefined} />
        </>
      ) : (
        <MediaForm
          key={shown.version}
          typed={answer?.typed ?? shown.typed}
          version={shown.version}
          errors={errors}
        />
      )}
    </div>
  )
}

/** Where each error's control is: those of a row are named by its number. */
function controlIds(errors: Record<string, string>) {
  const ids: Record<string, string> = {
    contextDescription: fieldId('mediaContext'),
    originalMediaLink: fieldId('originalMedia'),
  }
  for (const name of Object.keys(errors)) {
    const [, at, field] = /^media\.(\d+)\.(\w+)$/.exec(name) ?? []
    if (at && field) ids[name] = rowFieldId(Number(at), field)
  }
  return ids
}
