import { keyPurpose } from '#app/core/model/endpoint.ts'
import { accept, refuse } from '#app/core/result.ts'
import type { AskedEndpoint } from '#app/outside/model/ask-model.ts'
import { findModelEndpoint } from '#db/model/model-endpoint.ts'
import type { Desk } from '../desk.ts'

/** The desk's own model with its key opened, ready to be asked. */
export async function openEndpoint({ db, deskId, outside }: Desk) {
  const row = await findModelEndpoint(db, deskId)
  if (!row) return refuse('no-model')
  const { baseUrl, model, timeoutSeconds, sealedKey } = row
  const endpoint = { baseUrl, model, timeoutSeconds }
  if (!sealedKey) return accept<AskedEndpoint>({ ...endpoint, apiKey: null })
  const purpose = keyPurpose(deskId, baseUrl)
  const apiKey = await outside.secrets.open(sealedKey, purpose)
  if (!apiKey.ok) return refuse('key-unreadable')
  return accept<AskedEndpoint>({ ...endpoint, apiKey: apiKey.value })
}
