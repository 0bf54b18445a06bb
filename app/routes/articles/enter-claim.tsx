import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import {
  EnterClaimForm,
  type EnterClaimAnswer,
} from '#app/components/articles/enter-claim.tsx'
import { titled } from '#app/components/page-title.ts'
import { CLAIM_MEDIA } from '#app/core/claim/claim-state.ts'
import { QUOTE_MAX } from '#app/core/claim/span/why-not-span.ts'
import { WORDING_MAX } from '#app/core/claim/triage/decide-split.ts'
import { enterClaim } from '#app/desk/claims/new/enter-claim.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { flash } from '#app/http/flash.ts'
import { readFields } from '#app/http/form.ts'
import { listClaimantNames } from '#db/articles/claimants.ts'
import {
  optionalAddress,
  optionalDay,
  optionalText,
  say,
} from './article-forms.ts'

const MOST_CLAIMANTS = 300

export const meta = titled((t) => t.articles.enter.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, deskId, now } = await deskFor(args, 'article.submit')
  const known = await listClaimantNames(db, deskId, MOST_CLAIMANTS)
  return {
    claimantNames: known.map(({ name }) => name),
    today: now.toISOString().slice(0, 10),
  }
}

const ClaimForm = z.object({
  quote: z
    .string()
    .trim()
    .min(1, say('quote-missing'))
    .max(QUOTE_MAX, say('too-long')),
  wording: optionalText(WORDING_MAX),
  medium: z.enum(CLAIM_MEDIA, { error: say('medium-missing') }),
  place: optionalText(200),
  claimedOn: optionalDay,
  url: optionalAddress,
  claimant: z.string().trim().max(200, say('too-long')).default(''),
  claimantKind: z.enum(['person', 'organisation']).default('person'),
  role: optionalText(200),
  sameAs: optionalAddress,
})

export async function action(args: ActionFunctionArgs) {
  const desk = await deskFor(args, 'article.submit')
  if (args.context.bodyRefused) return answer({ isTooLarge: true }, 413)
  const posted = await args.request.formData()
  const form = readFields(posted, ClaimForm)
  const { given } = form
  if (!form.ok) return answer({ given, errors: form.errors }, 400)

  const { claimant: name, claimantKind: kind, role, sameAs } = form.value
  const { quote, wording, medium, place, claimedOn, url } = form.value
  const entered = await enterClaim(desk, {
    quote,
    wording: wording ?? quote.replaceAll(/\s+/g, ' ').slice(0, WORDING_MAX),
    medium,
    place,
    claimedOn,
    url,
    claimant: { name, kind, role, sameAs: sameAs ? [sameAs] : [] },
    image: await imageIn(posted),
  })
  if (!entered.ok) return answer({ given, refusal: entered.refusal }, 409)
  const headers = flash('claim-entered')
  return redirect(`/desk/claims/${entered.value.claimId}`, { headers })
}

/** The picture that was chosen, or null for none. */
async function imageIn(form: FormData) {
  const file = form.get('image')
  if (!(file instanceof File) || file.size === 0) return null
  return new Uint8Array(await file.arrayBuffer())
}

function answer(given: EnterClaimAnswer, status: number) {
  return data(given, { status })
}

export default function EnterClaim() {
  const shown = useLoaderData<typeof loader>()
  const answer = useActionData<EnterClaimAnswer>()
  return <EnterClaimForm {...shown} answer={answer} />
}
