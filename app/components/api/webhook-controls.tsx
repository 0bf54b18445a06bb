import { Form } from '@remix-run/react'
import { Card } from '../data/card.tsx'
import { ConfirmButton } from '../form/confirm-button.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { useMessages } from '../messages.tsx'

type WebhookControlsProps = { url: string; isOff: boolean }

/** Tests an endpoint, gives it a new secret, switches it off or removes it. */
export function WebhookControls({ url, isOff }: WebhookControlsProps) {
  const t = useMessages().webhooks
  return (
    <Card title={t.controls}>
      <Form method="post" className="flex flex-wrap gap-3">
        {!isOff && (
          <SubmitButton value="test" tone="primary">
            {t.test}
          </SubmitButton>
        )}
        <ConfirmButton
          label={t.rotate}
          title={t.rotate}
          body={t.rotateBody}
          confirmLabel={t.rotate}
          tone="secondary"
          value="rotate"
        />
        <SubmitButton
          value={isOff ? 'enable' : 'disable'}
          tone={isOff ? 'primary' : 'secondary'}
        >
          {isOff ? t.enable : t.disable}
        </SubmitButton>
        <ConfirmButton
          label={t.remove}
          title={t.removeOf(url)}
          body={t.removeBody}
          confirmLabel={t.remove}
          value="remove"
        />
      </Form>
    </Card>
  )
}
