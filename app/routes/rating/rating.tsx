import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Banner } from '#app/components/feedback/banner.tsx'
import { Disclosure } from '#app/components/feedback/disclosure.tsx'
import { EmptyState } from '#app/components/feedback/empty-state.tsx'
import { errorTexts } from '#app/components/form/error-texts.ts'
import { FormErrorSummary } from '#app/components/form/error-summary.tsx'
import { useMessages } from '#app/components/messages.tsx'
import { FinishedRound } from '#app/components/rating/finished-round.tsx'
import { OpenRound } from '#app/components/rating/open-round.tsx'
import { SendForm } from '#app/components/rating/send-form.tsx'
import { deskFor } from '#app/http/desk-for.ts'
import { flash } from '#app/http/flash.ts'
import { readForm } from '#app/http/form.ts'
import { doWithRating } from './rating-action.ts'
import { RatingForm } from './rating-forms.ts'
import { readRating } from './read-rating.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await deskFor({ request, context }, 'desk.read')
  const rating = await readRating(desk, params.claimId!)
  if (!rating) throw new Response('No such claim', { status: 404 })
  return rating
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const claimId = params.claimId!
  const desk = await deskFor({ request, context }, 'claim.rate')
  const { given, ...form } = await readForm(request, RatingForm)
  if (!form.ok) {
    const answer = { given, errors: form.errors, refusal: null }
    return data(answer, { status: 400 })
  }

  const done = await doWithRating(desk, claimId, form.value)
  if (!done.ok) {
    const answer = { given, errors: undefined, refusal: done.refusal }
    return data(answer, { status: 409 })
  }
  const headers = flash('saved')
  return redirect(`/desk/claims/${claimId}/rating`, { headers })
}

export default function Rating() {
  const t = useMessages().rating
  const { claim, latest, settled, earlier, sending, names, ...rest } =
    useLoaderData<typeof loader>()
  const {
    given = {},
    errors: codes,
    refusal,
  } = useActionData<typeof action>() ?? {}
  const errors = codes && errorTexts(codes, t.formErrors)
  return (
    <div className="flex flex-col gap-6">
      <FormErrorSummary errors={errors} />
      {refusal && (
        <Banner tone="danger" live="alert">
          {t.refusals[refusal]}
        </Banner>
      )}
      {sending && <SendForm claim={claim} sending={sending} given={given} />}
      {latest && (
        <OpenRound
          {...rest}
          claim={claim}
          round={latest}
          names={names}
          given={given}
          errors={errors}
        />
      )}
      {settled && <FinishedRound round={settled} names={names} />}
      {!sending && !latest && !settled && (
        <EmptyState title={t.send.title}>{t.send.tooEarly}</EmptyState>
      )}
      {earlier.length > 0 && (
        <Disclosure summary={t.done.earlier}>
          <div className="flex flex-col gap-6">
            {earlier.map((round) => (
              <FinishedRound key={round.id} round={round} names={names} />
            ))}
          </div>
        </Disclosure>
      )}
    </div>
  )
}
