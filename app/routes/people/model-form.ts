import { z } from 'zod'
import type { EndpointRefusal } from '#app/core/model/endpoint.ts'
import {
  API_KEY_MAX,
  BASE_URL_MAX,
  MODEL_NAME_MAX,
} from '#app/core/model/endpoint.ts'
import { configureModel } from '#app/desk/model/configure-model.ts'
import type { Desk } from '#app/desk/desk.ts'
import type { FieldErrors, Given } from '#app/http/form.ts'
import type { model } from '#app/messages/en/shared/model.ts'

const say = (message: keyof typeof model.errors) => message

/** Every form of the page; `intent` says which. */
export const ModelFields = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('save'),
    version: z.coerce.number().int().nonnegative(),
    baseUrl: z.string().max(BASE_URL_MAX, say('base-url-invalid')),
    model: z.string().max(MODEL_NAME_MAX, say('model-name-invalid')),
    apiKey: z.string().trim().max(API_KEY_MAX, say('key-invalid')).default(''),
    dropKey: z.literal('on').optional(),
    timeoutSeconds: z.coerce
      .number(say('time-limit-invalid'))
      .int(say('time-limit-invalid')),
  }),
  z.object({ intent: z.literal('try') }),
  z.object({
    intent: z.literal('remove'),
    sure: z.literal('on', { error: say('sure-missing') }),
  }),
])

type SaveForm = Extract<z.output<typeof ModelFields>, { intent: 'save' }>

/** What is wrong with the endpoint as typed, by field; null where it is saved. */
export async function saveModel(
  desk: Desk,
  { version, apiKey, dropKey, ...endpoint }: SaveForm,
): Promise<FieldErrors | null> {
  const saved = await configureModel(desk, {
    ...endpoint,
    key: keyOf(apiKey, dropKey),
    seenVersion: version,
  })
  if (saved.ok) return null
  const { refusal } = saved
  const isOfForm = refusal === 'not-allowed' || refusal === 'changed-since'
  return { [isOfForm ? 'form' : FIELDS[refusal]]: refusal }
}

/** What was typed, without what nobody may see again. */
export function withoutKey({ apiKey: _key, ...given }: Given): Given {
  return given
}

const FIELDS: Record<EndpointRefusal, string> = {
  'base-url-invalid': 'baseUrl',
  'model-name-invalid': 'model',
  'time-limit-invalid': 'timeoutSeconds',
  'key-invalid': 'apiKey',
  'key-again': 'apiKey',
}

function keyOf(apiKey: string, dropKey: 'on' | undefined) {
  if (apiKey) return { change: 'set' as const, key: apiKey }
  return { change: dropKey ? ('drop' as const) : ('keep' as const) }
}
