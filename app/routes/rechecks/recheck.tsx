import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { useMessages } from '#app/components/messages.tsx'
import { titled } from '#app/components/page-title.ts'
import { RecheckPage } from '#app/components/rechecks/recheck-page.tsx'
import { Page, PageHead } from '#app/components/shell/page-head.tsx'
import { CORRECTION_CLASSES } from '#app/core/review/content.ts'
import type { Desk } from '#app/desk/desk.ts'
import { readRecheck } from '#app/desk/rechecks/read-recheck.ts'
import {
  confirmReview,
  correctForRecheck,
} from '#app/desk/rechecks/settle-recheck.ts'
import { snoozeRecheck } from '#app/desk/rechecks/snooze-recheck.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { flash } from '#app/http/flash.ts'
import { readForm } from '#app/http/form.ts'
import { statusOf } from '#app/http/refused.ts'

export const meta = titled((t) => t.rechecks.pageTitle)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await deskFor({ request, context }, 'desk.read')
  const shown = await readRecheck(desk, params.recheckId!)
  if (!shown) throw new Response('No such re-check', { status: 404 })
  return shown
}

const version = z.coerce.number().int()
const note = z.string().trim().max(5_000).default('')

const RecheckForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('holds'), version, note }),
  z.object({ intent: z.literal('snooze'), version, until: z.iso.date() }),
  z.object({
    intent: z.literal('correct'),
    version,
    class: z.enum(CORRECTION_CLASSES),
    note,
  }),
])

export async function action({ request, context, params }: ActionFunctionArgs) {
  const recheckId = params.recheckId!
  const desk = await deskFor({ request, context }, 'desk.read')
  const { given, ...form } = await readForm(request, RecheckForm)
  if (!form.ok) {
    const reply = { given, errors: form.errors, refusal: null }
    return data(reply, { status: 400 })
  }
  const done = await doWithRecheck(desk, recheckId, form.value)
  if (!done.ok) {
    const reply = { given, errors: undefined, refusal: done.refusal }
    return data(reply, { status: statusOf(done.refusal) })
  }
  return form.value.intent === 'correct'
    ? redirect(`/desk/claims/${done.value.claimId}/draft`, {
        headers: flash('correction-opened'),
      })
    : redirect('/desk/rechecks', { headers: flash('saved') })
}

function doWithRecheck(
  desk: Desk,
  recheckId: string,
  form: z.output<typeof RecheckForm>,
) {
  const seen = { recheckId, seenVersion: form.version }
  switch (form.intent) {
    case 'holds':
      return confirmReview(desk, seen, form)
    case 'snooze':
      return snoozeRecheck(desk, seen, form)
    case 'correct':
      return correctForRecheck(desk, seen, {
        class: form.class,
        note: form.note,
      })
  }
}

export default function RecheckRoute() {
  const t = useMessages().rechecks
  const shown = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const crumbs = [{ label: t.title, to: '/desk/rechecks' }]
  return (
    <Page>
      <PageHead title={shown.recheck.shortClaim} crumbs={crumbs} />
      <RecheckPage {...shown} reply={reply ?? null} />
    </Page>
  )
}
