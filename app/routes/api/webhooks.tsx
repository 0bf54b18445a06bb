import {
  data,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { MadeSecret } from '#app/components/api/made-secret.tsx'
import { WebhookForm } from '#app/components/api/webhook-form.tsx'
import { WebhookTable } from '#app/components/api/webhook-table.tsx'
import { Card } from '#app/components/data/card.tsx'
import { EmptyState } from '#app/components/feedback/empty-state.tsx'
import { FormErrorSummary } from '#app/components/form/error-summary.tsx'
import { errorTexts } from '#app/components/form/error-texts.ts'
import { useMessages } from '#app/components/messages.tsx'
import { titled } from '#app/components/page-title.ts'
import { Page, PageHead } from '#app/components/shell/page-head.tsx'
import { makeWebhook } from '#app/desk/api/webhooks/make-webhook.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { readForm } from '#app/http/form.ts'
import { statusOf } from '#app/http/refused.ts'
import { listWebhooks } from '#db/api/webhooks.ts'
import {
  fieldOfWebhook,
  showWebhook,
  valuesIn,
  WebhookFields,
} from './webhook-fields.ts'

export const meta = titled((t) => t.webhooks.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, deskId } = await deskFor(args, 'desk.manage')
  const rows = await listWebhooks(db, deskId)
  return { webhooks: rows.map(showWebhook) }
}

export async function action(args: ActionFunctionArgs) {
  const desk = await deskFor(args, 'desk.manage')
  const form = await readForm(args.request, WebhookFields)
  const { given } = form
  if (!form.ok) return data({ given, errors: form.errors }, { status: 400 })
  const made = await makeWebhook(desk, form.value)
  if (!made.ok) {
    const { refusal } = made
    const errors = { [fieldOfWebhook(refusal)]: refusal as string }
    return data({ given, errors }, { status: statusOf(refusal) })
  }
  const headers = { 'Cache-Control': 'no-store' }
  return data({ secret: made.value.secret }, { headers })
}

export default function Webhooks() {
  const { webhooks } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { webhooks: t, shell } = useMessages()
  const isRefused = answer && 'errors' in answer
  const errors = errorTexts(isRefused ? answer.errors : undefined, t.errors)
  const secret = answer && 'secret' in answer ? answer.secret : null
  return (
    <Page>
      <PageHead
        title={t.title}
        lead={`${t.lead} ${t.never}`}
        crumbs={[{ label: shell.settings, to: '/desk/settings' }]}
        actions={<a href="/api#webhooks">{t.reference}</a>}
      />
      <div className="flex flex-col gap-6">
        <FormErrorSummary errors={errors} />
        {secret && (
          <MadeSecret
            title={t.madeTitle}
            body={t.secretBody}
            label={t.secretLabel}
            secret={secret}
          />
        )}
        <Card title={t.listTitle}>
          {webhooks.length > 0 ? (
            <WebhookTable webhooks={webhooks} />
          ) : (
            <EmptyState title={t.none}>{t.noneBody}</EmptyState>
          )}
        </Card>
        <WebhookForm
          key={secret}
          title={t.add}
          submit={t.submitNew}
          values={valuesIn(isRefused ? answer.given : {})}
          errors={errors}
        />
      </div>
    </Page>
  )
}
