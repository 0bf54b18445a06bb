import {
  data,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DeliveryTable } from '#app/components/api/delivery-table.tsx'
import { MadeSecret } from '#app/components/api/made-secret.tsx'
import { WebhookControls } from '#app/components/api/webhook-controls.tsx'
import { WebhookForm } from '#app/components/api/webhook-form.tsx'
import { WebhookBadge } from '#app/components/api/webhook-table.tsx'
import { Card } from '#app/components/data/card.tsx'
import { Pager } from '#app/components/data/pager.tsx'
import { Banner } from '#app/components/feedback/banner.tsx'
import { EmptyState } from '#app/components/feedback/empty-state.tsx'
import { FormErrorSummary } from '#app/components/form/error-summary.tsx'
import { errorTexts } from '#app/components/form/error-texts.ts'
import { useMessages } from '#app/components/messages.tsx'
import { titled } from '#app/components/page-title.ts'
import { Page, PageHead } from '#app/components/shell/page-head.tsx'
import { timeCursor, toCursor } from '#app/http/api/cursor.ts'
import { deskFor } from '#app/http/desk-for.ts'
import { withSearch } from '#app/http/search-params.ts'
import { listDeliveries } from '#db/api/webhook-deliveries.ts'
import { findWebhook } from '#db/api/webhooks.ts'
import { actOnWebhook } from './webhook-action.ts'
import { showWebhook, valuesIn } from './webhook-fields.ts'

export const meta = titled((t) => t.webhooks.title)

const PAGE = 25

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, deskId } = await deskFor({ request, context }, 'desk.manage')
  const row = await findWebhook(db, deskId, params.webhookId!)
  if (!row) throw data(null, { status: 404 })
  const after = new URL(request.url).searchParams.get('after') ?? undefined
  const asked = { after: timeCursor(after), limit: PAGE + 1 }
  const found = await listDeliveries(db, row.id, asked)
  const deliveries = found.slice(0, PAGE)
  const last = found.length > PAGE ? deliveries.at(-1) : undefined
  const next = last && toCursor([last.createdAt, last.id])
  return {
    webhook: showWebhook(row),
    deliveries,
    newer: after ? withSearch(request, { after: null }) : null,
    older: next ? withSearch(request, { after: next }) : null,
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const desk = await deskFor({ request, context }, 'desk.manage')
  const answer = await actOnWebhook(desk, params.webhookId!, request)
  return answer instanceof Response ? answer : data(...answer)
}

export default function WebhookPage() {
  const { webhook } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { webhooks: t, shell } = useMessages()
  const { url, state } = webhook
  const isOff = state === 'by-admin' || state === 'disabled'
  const errors = errorTexts(answer?.errors, t.errors)
  return (
    <Page>
      <PageHead
        title={<span className="wrap-anywhere">{new URL(url).host}</span>}
        meta={<WebhookBadge state={state} />}
        crumbs={[
          { label: shell.settings, to: '/desk/settings' },
          { label: t.title, to: '/desk/settings/webhooks' },
        ]}
      />
      <div className="flex flex-col gap-6">
        <FormErrorSummary errors={errors} />
        {state === 'disabled' && (
          <Banner tone="danger" title={t.failingTitle}>
            {t.failingBody}
          </Banner>
        )}
        {answer?.secret && (
          <MadeSecret
            title={t.rotatedTitle}
            body={t.secretBody}
            label={t.secretLabel}
            secret={answer.secret}
          />
        )}
        <WebhookControls url={url} isOff={isOff} />
        <Log mayReplay={!isOff} />
        <WebhookForm
          title={t.edit}
          submit={t.save}
          values={answer?.given ? valuesIn(answer.given) : webhook}
          errors={errors}
        />
      </div>
    </Page>
  )
}

function Log({ mayReplay }: { mayReplay: boolean }) {
  const { deliveries, newer, older } = useLoaderData<typeof loader>()
  const t = useMessages().webhooks
  return (
    <Card title={t.log}>
      {deliveries.length > 0 ? (
        <DeliveryTable deliveries={deliveries} mayReplay={mayReplay} />
      ) : (
        <EmptyState title={t.logNone}>{t.logNoneBody}</EmptyState>
      )}
      <Pager newer={newer} older={older} />
    </Card>
  )
}
