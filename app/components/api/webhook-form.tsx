import { Form } from '@remix-run/react'
import { WEBHOOK_EVENTS } from '#app/core/api/webhooks/events.ts'
import { Card } from '../data/card.tsx'
import { Checkbox, CheckboxGroup } from '../form/checkbox.tsx'
import { FieldError } from '../form/field.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { TextInput } from '../form/text-input.tsx'
import { useMessages } from '../messages.tsx'

type WebhookFormProps = {
  title: string
  submit: string
  values: { url: string; note: string; events: readonly string[] }
  errors: Record<string, string>
}

/** Where to tell what; for a new webhook and for one that is there. */
export function WebhookForm({ title, submit, ...form }: WebhookFormProps) {
  const t = useMessages().webhooks
  const { values, errors } = form
  return (
    <Card title={title} id="webhook">
      <Form method="post" className="flex flex-col gap-5">
        <TextInput
          name="url"
          type="url"
          label={t.url}
          hint={t.urlHint}
          placeholder="https://"
          maxLength={2000}
          required
          defaultValue={values.url}
          error={errors.url}
        />
        <TextInput
          name="note"
          label={t.note}
          hint={t.noteHint}
          maxLength={200}
          defaultValue={values.note}
          error={errors.note}
        />
        <CheckboxGroup legend={t.which}>
          {WEBHOOK_EVENTS.map((event) => (
            <Checkbox
              key={event}
              id={`field-event-${event}`}
              name="events[]"
              value={event}
              defaultChecked={values.events.includes(event)}
              label={
                <>
                  {t.events[event]} <code className="text-xs">{event}</code>
                </>
              }
            />
          ))}
          <FieldError id="field-events" error={errors.events} />
        </CheckboxGroup>
        <div>
          <SubmitButton value="save">{submit}</SubmitButton>
        </div>
      </Form>
    </Card>
  )
}
