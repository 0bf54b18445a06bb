import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ClaimFacts } from '#app/components/claim/claim-facts.tsx'
import { ClaimPeople } from '#app/components/claim/claim-people.tsx'
import { ClaimPlanForm } from '#app/components/claim/claim-plan.tsx'
import { ClaimTags } from '#app/components/claim/claim-tags-form.tsx'
import { NextStep } from '#app/components/claim/next-step.tsx'
import { SimilarClaims } from '#app/components/matching/similar-claims.tsx'
import { Banner } from '#app/components/feedback/banner.tsx'
import { errorTexts } from '#app/components/form/error-texts.ts'
import { FormErrorSummary } from '#app/components/form/error-summary.tsx'
import { useMessages } from '#app/components/messages.tsx'
import { deskFor } from '#app/http/desk-for.ts'
import { flash } from '#app/http/flash.ts'
import { readForm } from '#app/http/form.ts'
import { statusOf } from '#app/http/refused.ts'
import { doWithClaim, SAID } from './overview-action.ts'
import { OverviewForm } from './overview-forms.ts'
import { readOverview } from './read-overview.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await deskFor({ request, context }, 'desk.read')
  const overview = await readOverview(desk, params.claimId!)
  if (!overview) throw new Response('No such claim', { status: 404 })
  return overview
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const claimId = params.claimId!
  const desk = await deskFor({ request, context }, 'desk.read')
  const form = await readForm(request, OverviewForm)
  if (!form.ok) {
    const answer = { errors: form.errors, refusal: null }
    return data(answer, { status: 400 })
  }

  const done = await doWithClaim(desk, claimId, form.value)
  if (!done.ok) {
    const answer = { errors: undefined, refusal: done.refusal }
    return data(answer, { status: statusOf(done.refusal) })
  }
  const headers = flash(SAID[form.value.intent])
  return redirect(`/desk/claims/${claimId}`, { headers })
}

export default function Overview() {
  const { queue, claim: t } = useMessages()
  const shown = useLoaderData<typeof loader>()
  const { errors: codes, refusal } = useActionData<typeof action>() ?? {}
  const errors = codes && errorTexts(codes, queue.formErrors)
  const { claim, moves } = shown
  return (
    <div className="flex flex-col gap-4">
      <FormErrorSummary errors={errors} />
      {refusal && (
        <Banner tone="danger" live="alert">
          {refusal === 'changed-since'
            ? t.changedSince
            : queue.refusals[refusal]}
        </Banner>
      )}
      <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
        <div className="flex flex-col gap-6">
          <ClaimFacts
            claim={claim}
            reasons={shown.reasons}
            notes={shown.notes}
          />
          <ClaimTags
            claim={claim}
            tags={shown.tags}
            known={shown.knownTags}
            mayTag={moves.mayTag}
          />
          <SimilarClaims matches={shown.matches} back="overview" />
        </div>
        <div className="flex flex-col gap-6">
          <NextStep claim={claim} moves={moves} />
          <ClaimPeople
            claim={claim}
            assignable={shown.assignable}
            moves={moves}
            viewers={shown.viewers}
          />
          {moves.mayPlan && <ClaimPlanForm claim={claim} errors={errors} />}
        </div>
      </div>
    </div>
  )
}
