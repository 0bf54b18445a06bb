import { Form } from '@remix-run/react'
import { Card } from '../data/card.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { TextArea } from '../form/text-area.tsx'
import { TextInput } from '../form/text-input.tsx'
import { useMessages } from '../messages.tsx'

type ValidateFormsProps = {
  /** What was sent, to go on from. */
  given: { url: string; markup: string; place: string }
  errors: Record<string, string>
}

/** The two ways to have something checked: by its address or by its text. */
export function ValidateForms(props: ValidateFormsProps) {
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <AddressForm {...props} />
      <MarkupForm {...props} />
    </div>
  )
}

function AddressForm({ given, errors }: ValidateFormsProps) {
  const t = useMessages().validate
  return (
    <Card title={t.byAddress}>
      <Form method="post" noValidate className="flex flex-col gap-4">
        <TextInput
          name="url"
          type="url"
          inputMode="url"
          label={t.url}
          hint={t.urlHint}
          error={errors['url']}
          defaultValue={given.url}
          maxLength={2000}
        />
        <div>
          <SubmitButton value="address">{t.checkAddress}</SubmitButton>
        </div>
      </Form>
    </Card>
  )
}

function MarkupForm({ given, errors }: ValidateFormsProps) {
  const t = useMessages().validate
  return (
    <Card title={t.byText}>
      <Form
        method="post"
        encType="multipart/form-data"
        noValidate
        className="flex flex-col gap-4"
      >
        <TextArea
          name="markup"
          rows={8}
          label={t.markup}
          hint={t.markupHint}
          error={errors['markup']}
          defaultValue={given.markup}
          spellCheck={false}
          className="font-mono text-sm"
        />
        <TextInput
          name="place"
          type="url"
          inputMode="url"
          label={t.place}
          hint={t.placeHint}
          error={errors['place']}
          defaultValue={given.place}
          maxLength={2000}
        />
        <div>
          <SubmitButton value="text">{t.checkText}</SubmitButton>
        </div>
      </Form>
    </Card>
  )
}
