import { Form } from '@remix-run/react'
import { Card } from '../data/card.tsx'
import { Checkbox } from '../form/checkbox.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { useMessages } from '../messages.tsx'

/** Lets the model and its key go. */
export function RemoveModel({ errors }: { errors: Record<string, string> }) {
  const t = useMessages().model
  return (
    <Card title={t.removeTitle}>
      <Form method="post" className="flex flex-col items-start gap-4">
        <p className="text-sm text-ink-soft">{t.removeHint}</p>
        <Checkbox name="sure" label={t.sure} error={errors.sure} required />
        <SubmitButton tone="danger" value="remove">
          {t.remove}
        </SubmitButton>
      </Form>
    </Card>
  )
}
