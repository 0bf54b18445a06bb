import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { Card } from '#app/components/data/card.tsx'
import { Banner } from '#app/components/feedback/banner.tsx'
import { useMessages } from '#app/components/messages.tsx'
import { titled } from '#app/components/page-title.ts'
import { Page, PageHead } from '#app/components/shell/page-head.tsx'
import { AlarmList } from '#app/components/site-check/alarm-list.tsx'
import { mayDo } from '#app/core/people/roles.ts'
import type { Finding } from '#app/core/review/rules/finding.ts'
import type { Desk } from '#app/desk/desk.ts'
import { checkAgain } from '#app/desk/site-check/check-again.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { flash } from '#app/http/flash.ts'
import { readForm } from '#app/http/form.ts'
import { statusOf } from '#app/http/refused.ts'
import { listOpenAlarms } from '#db/site-check/alarms.ts'

const MOST_ALARMS = 50

export const meta = titled((t) => t.siteCheck.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const desk = await deskFor({ request, context }, 'review.export')
  return {
    mayCheck: mayDo(desk.actor, 'site.check'),
    alarms: await readAlarms(desk),
  }
}

async function readAlarms({ db, deskId }: Desk) {
  const alarms = await listOpenAlarms(db, deskId, MOST_ALARMS)
  return alarms.map((alarm) => ({
    ...alarm,
    findings: JSON.parse(alarm.findings) as Finding[],
  }))
}

const CheckForm = z.object({
  intent: z.literal('again'),
  reviewId: z.string().max(80),
})

export async function action({ request, context }: ActionFunctionArgs) {
  const desk = await deskFor({ request, context }, 'review.export')
  const form = await readForm(request, CheckForm)
  if (!form.ok) return data({ refusal: 'no-such-review' as const }, 400)
  const asked = await checkAgain(desk, form.value)
  if (!asked.ok)
    return data({ refusal: asked.refusal }, statusOf(asked.refusal))
  return redirect('/desk/site-check', { headers: flash('check-asked') })
}

export default function SiteCheck() {
  const t = useMessages().siteCheck
  const { alarms, mayCheck } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <Page>
      <PageHead title={t.title} lead={t.lead} />
      {refused && (
        <Banner
          tone="danger"
          live="alert"
          title={t.refusals[refused.refusal]}
        />
      )}
      <Card title={t.alarms.title}>
        <AlarmList alarms={alarms} mayCheck={mayCheck} />
      </Card>
    </Page>
  )
}
