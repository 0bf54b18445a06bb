import { Form } from '@remix-run/react'
import {
  API_KEY_MAX,
  BASE_URL_MAX,
  MODEL_NAME_MAX,
} from '#app/core/model/endpoint.ts'
import { TIME_LIMIT } from '#app/core/model/limits.ts'
import { Card } from '../data/card.tsx'
import { Checkbox } from '../form/checkbox.tsx'
import { SubmitButton } from '../form/submit-button.tsx'
import { TextInput } from '../form/text-input.tsx'
import { useMessages } from '../messages.tsx'

export type ShownEndpoint = {
  version: number
  baseUrl: string
  model: string
  timeoutSeconds: number | string
  hasKey: boolean
}

type ModelFormProps = {
  endpoint: ShownEndpoint
  errors: Record<string, string>
}

/** Where the model is and how it is asked. The key is written, never read. */
export function ModelForm({ endpoint, errors }: ModelFormProps) {
  const t = useMessages().model
  return (
    <Card title={t.settings}>
      <Form method="post" className="flex flex-col gap-6">
        <input type="hidden" name="version" value={endpoint.version} />
        <TextInput
          name="baseUrl"
          type="url"
          label={t.baseUrl}
          hint={t.baseUrlHint}
          placeholder="http://localhost:11434/v1"
          maxLength={BASE_URL_MAX}
          required
          defaultValue={endpoint.baseUrl}
          error={errors.baseUrl}
        />
        <TextInput
          name="model"
          label={t.name}
          hint={t.nameHint}
          maxLength={MODEL_NAME_MAX}
          autoComplete="off"
          required
          defaultValue={endpoint.model}
          error={errors.model}
        />
        <TextInput
          name="apiKey"
          type="password"
          label={t.apiKey}
          hint={endpoint.hasKey ? t.apiKeyKept : t.apiKeyNone}
          maxLength={API_KEY_MAX}
          autoComplete="new-password"
          error={errors.apiKey}
        />
        {endpoint.hasKey && <Checkbox name="dropKey" label={t.dropKey} />}
        <TextInput
          name="timeoutSeconds"
          type="number"
          label={t.timeoutSeconds}
          hint={t.timeoutHint}
          min={TIME_LIMIT.least}
          max={TIME_LIMIT.most}
          required
          className="max-w-32"
          defaultValue={endpoint.timeoutSeconds}
          error={errors.timeoutSeconds}
        />
        <div>
          <SubmitButton value="save">{t.save}</SubmitButton>
        </div>
      </Form>
    </Card>
  )
}
