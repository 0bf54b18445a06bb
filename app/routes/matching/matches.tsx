import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { MatchLists } from '#app/components/matching/match-lists.tsx'
import { Banner } from '#app/components/feedback/banner.tsx'
import { useMessages } from '#app/components/messages.tsx'
import type { Desk } from '#app/desk/desk.ts'
import { confirmMatch } from '#app/desk/matching/confirm-match.ts'
import { readMatches } from '#app/desk/matching/read-matches.ts'
import { rejectMatch } from '#app/desk/matching/reject-match.ts'
import { undoMatch } from '#app/desk/matching/undo-match.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { flash, type FlashKey } from '#app/http/flash.ts'
import { readForm } from '#app/http/form.ts'
import { statusOf } from '#app/http/refused.ts'
import { findClaim } from '#db/claims/claims.ts'
import { MatchForm } from './match-form.ts'

const MOST_SUGGESTED = 25

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await deskFor({ request, context }, 'desk.read')
  const claim = await findClaim(desk.db, desk, params.claimId!)
  if (!claim) throw new Response('No such claim', { status: 404 })
  return readMatches(desk, claim, MOST_SUGGESTED)
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const claimId = params.claimId!
  const desk = await deskFor({ request, context }, 'desk.read')
  const form = await readForm(request, MatchForm)
  if (!form.ok) throw new Response('Not a decision', { status: 400 })

  const done = await decide(desk, claimId, form.value)
  if (!done.ok)
    return data({ refusal: done.refusal }, { status: statusOf(done.refusal) })
  const { intent, back } = form.value
  const part = back === 'overview' ? '' : `/${back}`
  const headers = flash(SAID[intent])
  return redirect(`/desk/claims/${claimId}${part}`, { headers })
}

const SAID: Record<MatchForm['intent'], FlashKey> = {
  same: 'match-confirmed',
  merge: 'match-merged',
  different: 'match-rejected',
  undo: 'match-undone',
}

function decide(
  desk: Desk,
  claimId: string,
  { intent, version, subject }: MatchForm,
) {
  const seen = { claimId, seenVersion: version }
  if (intent === 'different') return rejectMatch(desk, seen, subject)
  if (intent === 'undo') return undoMatch(desk, seen, subject)
  return confirmMatch(desk, seen, { subject, isMerge: intent === 'merge' })
}

export default function Matches() {
  const t = useMessages().matching
  const matches = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <section className="flex max-w-3xl flex-col gap-4">
      <h2 className="text-lg font-semibold">{t.title}</h2>
      <p className="text-sm text-ink-soft">{t.lead}</p>
      {answer && (
        <Banner tone="danger" live="alert">
          {t.refusals[answer.refusal]}
        </Banner>
      )}
      <MatchLists matches={matches} back="matches" />
    </section>
  )
}
